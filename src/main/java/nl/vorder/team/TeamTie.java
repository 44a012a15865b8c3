package nl.vorder.team;

import java.util.Optional;

/**
 * Something of another module that a team must not lose; every bean of this kind is asked before a team goes. The row of the team is
 * locked then: what refers to it can come only before or after.
 */
@FunctionalInterface
public interface TeamTie {

    /** Why the team has to stay; empty if it may go. */
    Optional<TeamRemoval> keeps(long teamId);
}
