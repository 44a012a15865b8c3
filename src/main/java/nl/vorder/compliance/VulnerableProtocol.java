package nl.vorder.compliance;

import java.time.Clock;
import java.util.Optional;
import nl.vorder.security.CurrentUser;
import nl.vorder.security.LoggedInUser;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stops collecting at once when somebody may be in danger or needs extra care, for instance at any hint of suicide: the person is
 * left alone in all dossiers and a team lead is called. What was said is not recorded here.
 */
@Service
@Transactional(readOnly = true)
public class VulnerableProtocol {

    private final Holds holds;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    VulnerableProtocol(Holds holds, CurrentUser currentUser, Clock clock, ApplicationEventPublisher events) {
        this.holds = holds;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Starts the protocol; starting it again while it runs does nothing more than call the team lead again.
     *
     * @return the hold on the person
     */
    @Transactional
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public long start(DebtorId debtorId, DossierId dossierId) {
        long hold = holds.current(debtorId, dossierId).stream()
                .filter(standing -> standing.kind() == HoldKind.VULNERABLE
                        && standing.dossierId().isEmpty())
                .map(Hold::id)
                .findFirst()
                .orElseGet(() -> holds.place(new PlaceHold(
                        debtorId, Optional.empty(), HoldKind.VULNERABLE, "", clock.instant(), Optional.empty())));
        events.publishEvent(
                new ProtocolStarted(debtorId, dossierId, currentUser.find().map(LoggedInUser::id), clock.instant()));
        return hold;
    }
}
