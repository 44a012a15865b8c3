/**
 * Letters to debtors: which one is due, its text and amounts, its print, and what went out. What is owed is computed by the dossier.
 */
@NullMarked
@ApplicationModule(
        displayName = "Letter",
        allowedDependencies = {
            "shared",
            "sheet",
            "shared :: ui",
            "security",
            "audit",
            "client",
            "debtor",
            "dossier",
            "agreement",
            "compliance",
            "compliance :: ui",
            "document",
            "costs :: rules"
        })
package nl.vorder.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
