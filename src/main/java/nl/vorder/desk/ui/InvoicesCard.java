package nl.vorder.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.vorder.desk.Preparation;
import nl.vorder.dossier.InvoiceLine;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.Words;

/** Item 3: the invoices, by number and product, so that the caller can name them. */
class InvoicesCard extends Card {

    private static final int SHOWN = 4;

    InvoicesCard(Preparation preparation, LocalDate today) {
        super("");
        rename(getTranslation("desk.item.invoices"));
        List<InvoiceLine> invoices = preparation.dossier().invoices();
        Freshness freshness = invoices.isEmpty() ? Freshness.MISSING : Freshness.KNOWN;
        mark(freshness, getTranslation("desk.freshness." + freshness));
        List<Component> lines = new ArrayList<>();
        invoices.stream().limit(SHOWN).forEach(invoice -> lines.add(line(invoice, today)));
        if (invoices.size() > SHOWN) {
            lines.add(Words.small(getTranslation("desk.invoices.more", invoices.size() - SHOWN)));
        }
        show(lines.toArray(Component[]::new));
    }

    private Component line(InvoiceLine invoice, LocalDate today) {
        Div name = new Div(Words.strong(invoice.number()));
        if (!invoice.description().isBlank()) {
            name.add(Words.plain(" · " + invoice.description()));
        }
        name.setTitle(invoice.number() + " · " + invoice.description());
        Div row = new Div(name, Words.number(Formats.euro(invoice.open()) + " · " + age(invoice, today)));
        row.addClassName("desk-invoice");
        return row;
    }

    private String age(InvoiceLine invoice, LocalDate today) {
        if (invoice.disputed()) {
            return getTranslation("desk.invoices.disputed");
        }
        long days = ChronoUnit.DAYS.between(invoice.dueOn(), today);
        return days >= 0
                ? getTranslation("desk.invoices.overdue", days)
                : getTranslation("desk.invoices.due-in", -days);
    }
}
