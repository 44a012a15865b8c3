package nl.vorder.desk.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.vorder.dossier.InvoiceLine;
import nl.vorder.shared.Money;
import nl.vorder.shared.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of a result start from in one dossier.
 *
 * @param open what is owed in all
 * @param moments the allowed moments of a day to call back
 * @param firstAllowed the first moment from a day on at which the debtor may be called
 * @param invoices those that are not paid, for results about one of them
 */
record ResultBasis(
        Money open,
        Stage stage,
        LocalDate today,
        Function<LocalDate, List<Instant>> moments,
        Function<LocalDate, Instant> firstAllowed,
        List<InvoiceLine> invoices) {

    static final ResultBasis NONE = new ResultBasis(
            Money.ZERO, Stage.FIRST_OVERDUE, LocalDate.EPOCH, day -> List.of(), day -> Instant.EPOCH, List.of());

    Optional<InvoiceLine> invoice(@Nullable Long id) {
        return invoices.stream().filter(line -> id != null && line.id() == id).findFirst();
    }
}
