/**
 * The pure rules of scripts: which one is chosen, what may be shown, what makes a script faulty. No database, no Spring.
 */
@NullMarked
package nl.vorder.script.rules;

import org.jspecify.annotations.NullMarked;
