package nl.vorder.desk.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.vorder.dossier.InvoiceLine;
import nl.vorder.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of a result start from in one dossier.
 *
 * @param open what is owed in all
 * @param moments the allowed moments of a day to call back
 * @param invoices those that are not paid, for results about one of them
 */
record ResultBasis(
        Money open, LocalDate today, Function<LocalDate, List<Instant>> moments, List<InvoiceLine> invoices) {

    static final ResultBasis NONE = new ResultBasis(Money.ZERO, LocalDate.EPOCH, day -> List.of(), List.of());

    Optional<InvoiceLine> invoice(@Nullable Long id) {
        return invoices.stream().filter(line -> id != null && line.id() == id).findFirst();
    }
}
