/**
 * How payment behaviour becomes a grade.
 */
package nl.vorder.debtor.rules;
