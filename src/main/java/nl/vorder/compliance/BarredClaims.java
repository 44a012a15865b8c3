package nl.vorder.compliance;

import nl.vorder.shared.DossierId;

/** Knows which claims on consumers are barred by limitation; implemented by the module that keeps the dossiers. */
public interface BarredClaims {

    /** Whether the claim is barred today, released or not. */
    boolean isBarred(DossierId dossierId);
}
