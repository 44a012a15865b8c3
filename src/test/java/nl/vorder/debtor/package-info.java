/**
 * Debtors and how they can be reached.
 */
package nl.vorder.debtor;
