/**
 * The client firms that hand over their receivables, and what each of them allows. Their files and reports live elsewhere.
 */
@NullMarked
@ApplicationModule(
        displayName = "Client",
        allowedDependencies = {"shared", "sheet", "shared :: ui", "security", "audit"})
package nl.vorder.client;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
