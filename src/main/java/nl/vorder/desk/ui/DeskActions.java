package nl.vorder.desk.ui;

import nl.vorder.queue.SkipReason;

/** What the panels of the desk may ask the desk to do. */
interface DeskActions {

    /** Starts the call, if the guardrails allow it. */
    void call();

    /** The line was put down: the time of the call stops, that of the wrap-up begins. */
    void hangUp();

    /** Nobody was called after all: back to the preparation, nothing is recorded. */
    void notCalled();

    /** Asks the team lead about an important customer. */
    void consult(String question);

    /** Stores who is responsible for payments. */
    void addContactPerson(String name, String role);

    /** Stores a telephone number. */
    void addPhone(String number);

    /** Opens or closes the specification of the amount. */
    void toggleSpecification();

    /** Puts the dossier back without a call. */
    void skip(SkipReason reason);

    /** Saves the outcome and goes on with the next dossier. */
    void save();

    /** Something was typed or chosen: keep it. */
    void changed();
}
