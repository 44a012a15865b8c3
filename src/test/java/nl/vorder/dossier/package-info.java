/**
 * Dossiers, the ledger and the balance, on a real database.
 */
package nl.vorder.dossier;
