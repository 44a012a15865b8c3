/**
 * The screens of the contact rules and the pieces other screens show: why contact is not possible, help in an emergency, the debtor's
 * wishes.
 */
@NullMarked
@NamedInterface("ui")
package nl.vorder.compliance.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
