package nl.vorder.reporting;

import nl.vorder.shared.Stage;

/**
 * Open dossiers in one stage.
 *
 * @param stage the stage
 * @param open how many dossiers and euros
 */
public record StageCount(Stage stage, Total open) {}
