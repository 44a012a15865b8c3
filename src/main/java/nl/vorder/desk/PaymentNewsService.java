package nl.vorder.desk;

import nl.vorder.compliance.Hold;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.Holds;
import nl.vorder.dossier.BookedMoneyService;
import nl.vorder.intake.AppliedFileService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what stands beside the amount; asked once the dossier is on the screen. */
@Service
@Transactional(readOnly = true)
public class PaymentNewsService {

    private final BookedMoneyService booked;
    private final AppliedFileService files;
    private final Holds holds;

    PaymentNewsService(BookedMoneyService booked, AppliedFileService files, Holds holds) {
        this.booked = booked;
        this.files = files;
        this.holds = holds;
    }

    /** What is known about money of the dossier on the desk. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public PaymentNews of(Preparation preparation) {
        return new PaymentNews(
                booked.of(preparation.dossier().id()),
                holds.current(preparation.debtor().id(), preparation.dossier().id()).stream()
                        .filter(hold -> hold.kind() == HoldKind.UNMATCHED_MONEY)
                        .map(Hold::startsAt)
                        .findFirst(),
                files.last(preparation.clientFirm().id()));
    }
}
