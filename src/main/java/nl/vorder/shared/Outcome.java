package nl.vorder.shared;

/** How a call ended. The order is the order of the list in the desk. */
public enum Outcome {
    /** The debtor promises the whole amount on a day. */
    PROMISE(Reach.RIGHT_PARTY),
    /** The debtor agrees to instalments. */
    ARRANGEMENT(Reach.RIGHT_PARTY),
    /** An appointment to call again. */
    CALL_BACK(Reach.RIGHT_PARTY),
    /** The claim is contested, with a ground. */
    DISPUTE(Reach.RIGHT_PARTY),
    /** The debtor wants to pay but cannot. */
    CANNOT_PAY(Reach.RIGHT_PARTY),
    /** The debtor will not pay. */
    REFUSES(Reach.RIGHT_PARTY),
    /** The debtor says the money was sent. */
    SAYS_PAID(Reach.RIGHT_PARTY),
    /** Debt help, administration or a restructuring scheme is involved. */
    DEBT_HELP(Reach.RIGHT_PARTY),
    /** Nobody picked up. */
    NO_ANSWER(Reach.ATTEMPT),
    /** A part is promised on a day; the rest still needs a plan. */
    PART_PROMISE(Reach.RIGHT_PARTY),
    /** Instalments beyond the mandate are asked for. */
    ARRANGEMENT_REQUEST(Reach.RIGHT_PARTY),
    /** Paid during the call. */
    PAID_NOW(Reach.RIGHT_PARTY),
    /** Asks for the invoice or a specification. */
    DOCUMENT_REQUEST(Reach.RIGHT_PARTY),
    /** Service call before the due date: all is well, payment is planned. */
    ALL_WELL(Reach.RIGHT_PARTY),
    /** Needs extra care; the protocol for vulnerable people starts. */
    VULNERABLE(Reach.RIGHT_PARTY),
    /** A complaint about the agency or the client firm. */
    COMPLAINT(Reach.RIGHT_PARTY),
    /** Wants to be written to only. */
    WRITTEN_ONLY(Reach.RIGHT_PARTY),
    /** The right person will not confirm who they are. */
    IDENTIFICATION_REFUSED(Reach.CONTACT),
    /** Somebody else picked up and was told nothing. */
    THIRD_PARTY(Reach.CONTACT),
    /** The number belongs to somebody else. */
    WRONG_NUMBER(Reach.CONTACT),
    /** No common language. */
    LANGUAGE_PROBLEM(Reach.CONTACT),
    /** The call was ended because of abuse or threats. */
    AGGRESSION(Reach.CONTACT),
    /** The debtor has died. */
    DECEASED(Reach.CONTACT),
    /** Bankruptcy, suspension of payments or court debt restructuring. */
    INSOLVENT(Reach.CONTACT),
    /** The line was engaged. */
    BUSY(Reach.ATTEMPT),
    /** The call was declined. */
    DECLINED(Reach.ATTEMPT),
    /** A voicemail, with a neutral message or none. */
    VOICEMAIL(Reach.ATTEMPT),
    /** The number is not in use. */
    NUMBER_DEAD(Reach.ATTEMPT),
    /** The connection broke before anything was agreed; never a success. */
    CONNECTION_LOST(Reach.ATTEMPT);

    /** How near a call came to the person who decides. */
    public enum Reach {
        /** A number was dialled, nobody was spoken. */
        ATTEMPT,
        /** Somebody was spoken, not the person who decides. */
        CONTACT,
        /** The person who decides about the payment was spoken. */
        RIGHT_PARTY
    }

    private final Reach reach;

    Outcome(Reach reach) {
        this.reach = reach;
    }

    /** How near the call came to the person who decides. */
    public Reach reach() {
        return reach;
    }

    /** Whether the person who decides was spoken. */
    public boolean isConversation() {
        return reach == Reach.RIGHT_PARTY;
    }
}
