package nl.vorder.agreement;

import java.util.List;

/**
 * What was agreed in a dossier.
 *
 * @param kept promises kept and arrangements completed
 * @param broken promises and arrangements broken
 * @param running promises and arrangements whose day has not come
 * @param promises newest first
 * @param arrangements newest first
 */
public record AgreementHistory(
        int kept, int broken, int running, List<PromiseSummary> promises, List<ArrangementSummary> arrangements) {}
