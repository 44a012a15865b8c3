package nl.vorder.shared.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vorder.shared.Money;

/** Takes an amount the way people type it: {@code 400}, {@code 400,50}, {@code 1.284,50} or {@code 1284.50}. */
public class AmountField extends TextField {

    private static final Pattern DUTCH = Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+|\\d{1,9})(?:,(\\d{1,2}))?");
    private static final Pattern PLAIN = Pattern.compile("(\\d{1,9})\\.(\\d{1,2})");

    /** Makes an empty field. */
    public AmountField(String label) {
        super(label);
        setPrefixComponent(new Span("€"));
        setAllowedCharPattern("[0-9.,]");
        setMaxLength(14);
        // Whoever comes back to it types the amount anew.
        setAutoselect(true);
    }

    /** The amount, if what stands there is one. */
    public Optional<Money> amount() {
        return read(getValue());
    }

    /** Shows an amount. */
    public void show(Money amount) {
        setValue(Formats.plain(amount));
    }

    /** Reads an amount from text; anything doubtful is no amount. */
    static Optional<Money> read(String typed) {
        String text = typed.strip().replace("€", "").strip();
        Matcher plain = PLAIN.matcher(text);
        if (plain.matches()) {
            return Optional.of(Money.of(plain.group(1) + "." + plain.group(2)));
        }
        Matcher dutch = DUTCH.matcher(text);
        if (!dutch.matches()) {
            return Optional.empty();
        }
        String cents = dutch.group(2) == null ? "0" : dutch.group(2);
        return Optional.of(Money.of(dutch.group(1).replace(".", "") + "." + cents));
    }
}
