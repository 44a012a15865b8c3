package nl.vorder.debtor;

import java.time.LocalDate;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.Money;

/** An invoice that was paid to the client firm, on time or late. */
public record SettledInvoice(
        DebtorId debtor,
        ClientFirmId clientFirm,
        String number,
        Money amount,
        LocalDate invoicedOn,
        LocalDate dueOn,
        LocalDate settledOn,
        boolean disputed) {}
