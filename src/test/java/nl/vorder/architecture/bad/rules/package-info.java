/**
 * A rule that is not pure.
 */
package nl.vorder.architecture.bad.rules;
