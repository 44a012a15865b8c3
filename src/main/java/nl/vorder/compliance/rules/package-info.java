/**
 * The policies that allow or refuse a contact, as pure functions of the facts, the settings and a moment.
 */
@NullMarked
package nl.vorder.compliance.rules;

import org.jspecify.annotations.NullMarked;
