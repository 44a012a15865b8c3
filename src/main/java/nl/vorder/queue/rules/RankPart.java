package nl.vorder.queue.rules;

/** What adds to the points of a reason; each is a share of 0 to 100, times the team's weight. */
public enum RankPart {
    /** How long its moment has passed, up to ten weeks. */
    WAITING(30),
    /** How much is at stake, in steps of a factor two. */
    VALUE(30),
    /** How old the claim is, up to two years. */
    AGE(5),
    /** How near the limitation is, from half a year before (art. 3:307 BW). */
    LIMITATION(40),
    /** How well this part of the day went with this person before; 50 if nothing is known. */
    TIME(20),
    /** How long the person has been left alone, up to sixty days. */
    REST(10),
    /** How urgent the client firm's procedure says its dossiers are. */
    FIRM(20),
    /** How few dossiers of the same client firm go before it: a large batch does not block the small firms. */
    FAIR(50);

    private final int usual;

    RankPart(int usual) {
        this.usual = usual;
    }

    /** The weight until a team changes it. */
    public int usual() {
        return usual;
    }
}
