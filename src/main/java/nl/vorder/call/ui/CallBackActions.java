package nl.vorder.call.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.vorder.call.AgentReference;
import nl.vorder.call.CallBack;

/** What can be done with a call-back from the list. */
interface CallBackActions {

    /** Opens the dossier on the desk. */
    void open(CallBack callBack);

    /** Puts it on the own name. */
    void take(CallBack callBack);

    /** Anyone may make it from now on. */
    void letGo(CallBack callBack);

    /** Gives it to an agent. */
    void give(CallBack callBack, AgentReference agent);

    /** Another moment was agreed. */
    void move(CallBack callBack, Instant to);

    /** Nothing is left to call about. */
    void done(CallBack callBack);

    /** Back to the row in the list. */
    void back(CallBack callBack);

    /** The day it is, for days typed without their year. */
    LocalDate today();

    /** The moments of a day at which the debtor may be called. */
    List<Instant> moments(CallBack callBack, LocalDate day);
}
