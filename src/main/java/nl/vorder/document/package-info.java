/**
 * Turns records into documents: templates from the class path, filled and printed as PDF. No other module knows the report engine,
 * and this one knows no business word.
 */
@NullMarked
@ApplicationModule(displayName = "Document", allowedDependencies = "shared")
package nl.vorder.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
