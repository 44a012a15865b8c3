package nl.vorder.dossier;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import nl.vorder.shared.DossierId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Books on one account under its lock, and leaves interest and costs recorded up to the day of the booking. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LedgerBook {

    private final Accounts accounts;
    private final DossierWriter writer;
    private final JdbcClient database;

    LedgerBook(Accounts accounts, DossierWriter writer, JdbcClient database) {
        this.accounts = accounts;
        this.writer = writer;
        this.database = database;
    }

    /**
     * Books.
     *
     * @param day the day of the booking
     * @return the account afterwards
     */
    Account book(DossierId id, LocalDate day, Consumer<Bookkeeping> booking) {
        Account before = accounts.lock(id);
        Bookkeeping bookkeeping = new Bookkeeping(before, bookingIds());
        booking.accept(bookkeeping);
        LocalDate known = before.dossier().interestThrough();
        LocalDate through = known != null && known.isAfter(day) ? known : day;
        bookkeeping.post(through);
        writer.insertEntries(bookkeeping.entries());
        if (!through.equals(known)) {
            database.sql("UPDATE dossier_dossier SET interest_through = :day, version = version + 1 WHERE id = :id")
                    .param("day", through)
                    .param("id", id.value())
                    .update();
        }
        return bookkeeping.account();
    }

    /** Records interest and costs up to a day. */
    Account post(DossierId id, LocalDate through) {
        return book(id, through, bookkeeping -> {});
    }

    /** Records costs only; interest waits for the end of the month. */
    void postCosts(DossierId id, LocalDate today) {
        Bookkeeping bookkeeping = new Bookkeeping(accounts.lock(id), bookingIds());
        bookkeeping.postCosts(today);
        writer.insertEntries(bookkeeping.entries());
    }

    private LongSupplier bookingIds() {
        Deque<Long> block = new ArrayDeque<>();
        return () -> {
            if (block.isEmpty()) {
                block.addAll(writer.ids("dossier_booking_seq", DossierWriter.BLOCK));
            }
            return block.removeFirst();
        };
    }
}
