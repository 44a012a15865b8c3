package nl.vorder.presence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.vorder.security.CurrentUser;
import nl.vorder.security.UserId;
import nl.vorder.shared.DatabaseRetry;
import nl.vorder.shared.Zone;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the current user is doing on the server, so that a reload or another browser changes nothing. */
@Service
@Transactional(readOnly = true)
public class PresenceService {

    private static final String STAFF = "hasAnyRole('AGENT', 'TEAM_LEAD')";

    private final Spells spells;
    private final DatabaseRetry retry;
    private final CurrentUser currentUser;
    private final Clock clock;

    PresenceService(Spells spells, DatabaseRetry retry, CurrentUser currentUser, Clock clock) {
        this.spells = spells;
        this.retry = retry;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What the current user is doing; who comes to work is available. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @PreAuthorize(STAFF)
    public Presence mine() {
        Instant startOfDay = Zone.today(clock).atStartOfDay(Zone.AMSTERDAM).toInstant();
        return spells.lasting(currentUser.id())
                .filter(presence -> !presence.since().isBefore(startOfDay))
                .orElseGet(() -> begin(AgentState.AVAILABLE, Optional.empty()));
    }

    /** The current user takes a break; doing so twice changes nothing. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @PreAuthorize(STAFF)
    public Presence pause(BreakReason reason) {
        return begin(AgentState.BREAK, Optional.of(reason));
    }

    /**
     * The current user goes on with something else; doing so twice changes nothing.
     *
     * @throws IllegalArgumentException for a break, which has a reason
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @PreAuthorize(STAFF)
    public Presence change(AgentState state) {
        if (state == AgentState.BREAK) {
            throw new IllegalArgumentException("A break has a reason");
        }
        return begin(state, Optional.empty());
    }

    /** How long the current user has been in each state today. */
    @PreAuthorize(STAFF)
    public Map<AgentState, Duration> today() {
        Instant startOfDay = Zone.today(clock).atStartOfDay(Zone.AMSTERDAM).toInstant();
        Map<AgentState, Duration> sums = new EnumMap<>(AgentState.class);
        spells.since(currentUser.id(), startOfDay, clock.instant())
                .forEach(spell -> sums.merge(spell.state(), spell.length(), Duration::plus));
        return sums;
    }

    private Presence begin(AgentState state, Optional<BreakReason> reason) {
        UserId user = currentUser.id();
        return retry.run(() -> spells.begin(user, state, reason, clock.instant()));
    }
}
