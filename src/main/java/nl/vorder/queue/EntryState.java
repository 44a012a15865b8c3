package nl.vorder.queue;

/** Where a row of the queue stands. */
enum EntryState {
    /** May be claimed. */
    READY,
    /** Not before its moment. */
    LATER,
    /** Somebody prepares or calls. */
    LEASED
}
