/**
 * Pure rules of a call: which outcome needs which fields, and when the next contact may be.
 */
@NullMarked
package nl.vorder.call.rules;

import org.jspecify.annotations.NullMarked;
