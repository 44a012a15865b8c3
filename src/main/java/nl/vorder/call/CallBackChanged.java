package nl.vorder.call;

import nl.vorder.shared.DossierId;

/** A call-back was made, moved or done; published in the transaction of the deed. */
public record CallBackChanged(DossierId dossierId) {}
