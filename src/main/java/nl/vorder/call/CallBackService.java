package nl.vorder.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.vorder.shared.DossierId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Keeps appointments to call; none ever vanishes. */
@Service
public class CallBackService {

    CallBackService() {}

    /** Open call-backs of the current user and those anyone may make, soonest first. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public List<CallBack> mineAndAnyones(int limit) {
        throw new UnsupportedOperationException();
    }

    /** All open call-backs, soonest first. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public List<CallBack> all(int limit) {
        throw new UnsupportedOperationException();
    }

    /** All call-backs of a dossier, done and moved ones too, newest first. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public List<CallBack> of(DossierId dossierId) {
        throw new UnsupportedOperationException();
    }

    /** Agrees another moment: the old one stays as moved, a new one stands for it. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public CallBackResult move(long id, Instant to) {
        throw new UnsupportedOperationException();
    }

    /** Marks a call-back as made. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public void done(long id) {
        throw new UnsupportedOperationException();
    }

    /** The moments of a day at which this debtor may be called, every fifteen minutes, none in the past. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public List<Instant> allowedMoments(DossierId dossierId, LocalDate day) {
        throw new UnsupportedOperationException();
    }
}
