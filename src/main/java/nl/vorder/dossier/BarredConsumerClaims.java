package nl.vorder.dossier;

import nl.vorder.compliance.BarredClaims;
import nl.vorder.shared.DossierId;
import org.springframework.stereotype.Component;

/** Tells the guardrails which claims are barred, by the same count as everywhere. */
@Component
class BarredConsumerClaims implements BarredClaims {

    private final Limitations limitations;

    BarredConsumerClaims(Limitations limitations) {
        this.limitations = limitations;
    }

    @Override
    public boolean isBarred(DossierId dossierId) {
        return limitations.of(dossierId).blocksCalls();
    }
}
