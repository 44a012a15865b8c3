/**
 * Dossiers with their invoices, the append-only ledger and the balance at any day. Who may be called, and when, is not decided here.
 */
@NullMarked
@ApplicationModule(
        displayName = "Dossier",
        allowedDependencies = {
            "shared",
            "sheet",
            "shared :: ui",
            "security",
            "audit",
            "costs",
            "costs :: rules",
            "compliance"
        })
package nl.vorder.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
