package nl.vorder.demo;

/**
 * The demo agency was loaded into an empty database.
 *
 * @param dossiers how many dossiers there are
 */
public record DemoLoaded(int dossiers) {}
