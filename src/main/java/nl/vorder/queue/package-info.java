/**
 * The queue kept ready: why a dossier is next, who holds it, and until when. What is said in the call is not decided here.
 */
@NullMarked
@ApplicationModule(
        displayName = "Queue",
        allowedDependencies = {
            "shared",
            "sheet",
            "shared :: ui",
            "security",
            "audit",
            "team",
            "dossier",
            "compliance",
            "call",
            "agreement"
        })
package nl.vorder.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
