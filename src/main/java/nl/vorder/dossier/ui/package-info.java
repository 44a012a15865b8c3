/**
 * Screens about the money of dossiers: alarms for the administrator, terms for the team lead.
 */
@NullMarked
package nl.vorder.dossier.ui;

import org.jspecify.annotations.NullMarked;
