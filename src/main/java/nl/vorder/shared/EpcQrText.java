package nl.vorder.shared;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The text behind a QR code with which a banking app fills in a transfer (EPC069-12, version 002, UTF-8).
 *
 * <p>A Dutch payment reference is no RF reference: it stands in the description. Not every app reads the code, so account, name and
 * reference are always printed beside it.
 *
 * @param value lines parted by line feeds, none after the last
 */
public record EpcQrText(String value) {

    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_DESCRIPTION = 140;
    private static final int MOST_BYTES = 331;
    private static final Money HIGHEST = Money.of("999999999.99");

    /**
     * A transfer with a description.
     *
     * @param name of the holder of the account, at most 70 characters
     * @param amount more than zero
     * @param description at most 140 characters
     * @throws IllegalArgumentException if the standard does not allow it; the message says what is wrong
     */
    public static EpcQrText described(String name, Iban iban, Money amount, String description) {
        return text(name, iban, amount, List.of("", "", within("description", description, LONGEST_DESCRIPTION)));
    }

    /**
     * A transfer with an RF reference.
     *
     * @throws IllegalArgumentException if the standard does not allow it; the message says what is wrong
     */
    public static EpcQrText referenced(String name, Iban iban, Money amount, RfReference reference) {
        return text(name, iban, amount, List.of("", reference.value()));
    }

    private static EpcQrText text(String name, Iban iban, Money amount, List<String> remittance) {
        if (!amount.isPositive() || amount.compareTo(HIGHEST) > 0) {
            throw new IllegalArgumentException("The amount must lie between 0.01 and " + HIGHEST);
        }
        String head = String.join(
                "\n",
                "BCD",
                "002",
                "1",
                "SCT",
                "",
                within("name", name, LONGEST_NAME),
                iban.value(),
                "EUR" + plain(amount));
        String value = head + "\n" + String.join("\n", remittance);
        if (value.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new IllegalArgumentException("The code holds at most " + MOST_BYTES + " bytes");
        }
        return new EpcQrText(value);
    }

    private static String plain(Money amount) {
        return amount.amount().toPlainString();
    }

    private static String within(String what, String text, int longest) {
        if (text.isBlank() || text.length() > longest || text.contains("\n") || text.contains("\r")) {
            throw new IllegalArgumentException(
                    "The " + what + " must be one line of at most " + longest + " characters");
        }
        return text;
    }
}
