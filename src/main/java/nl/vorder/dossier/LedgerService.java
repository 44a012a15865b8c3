package nl.vorder.dossier;

import java.time.LocalDate;
import java.util.List;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books on the ledger for the people of the agency. */
@Service
@Transactional
public class LedgerService {

    private final Ledger ledger;

    LedgerService(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Books money that came in and divides it by law; see {@link Ledger#receive}.
     *
     * @return the number of the booking
     */
    @PreAuthorize("hasAnyRole('TEAM_LEAD', 'ADMINISTRATOR')")
    public long receive(ReceivePayment payment) {
        return ledger.receive(payment);
    }

    /** Takes a payment back; see {@link Ledger#reverse}. */
    @PreAuthorize("hasAnyRole('TEAM_LEAD', 'ADMINISTRATOR')")
    public void reverse(DossierId id, long bookingId, LocalDate day, String remark) {
        ledger.reverse(id, bookingId, day, remark);
    }

    /** Lowers an invoice; see {@link Ledger#creditNote}. */
    @PreAuthorize("hasAnyRole('TEAM_LEAD', 'ADMINISTRATOR')")
    public void creditNote(DossierId id, long invoiceId, Money amount, LocalDate day, String remark) {
        ledger.creditNote(id, invoiceId, amount, day, remark);
    }

    /** Gives up a part of what is owed; see {@link Ledger#writeOff}. */
    @PreAuthorize("hasAnyRole('TEAM_LEAD', 'ADMINISTRATOR')")
    public void writeOff(DossierId id, Money amount, LocalDate day, String remark) {
        ledger.writeOff(id, amount, day, remark);
    }

    /** Pays back what was overpaid; see {@link Ledger#refund}. */
    @PreAuthorize("hasAnyRole('TEAM_LEAD', 'ADMINISTRATOR')")
    public void refund(DossierId id, Money amount, LocalDate day, String remark) {
        ledger.refund(id, amount, day, remark);
    }

    /** The payments that stand, oldest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD', 'ADMINISTRATOR')")
    public List<BookedPayment> payments(DossierId id) {
        return ledger.payments(id);
    }
}
