package nl.vorder.database;

import java.util.Locale;

/** What a data directory is for; a directory keeps its purpose for ever, so that demo logins never meet real debtors. */
public enum Purpose {
    /** Made-up debtors and logins that everybody knows. */
    DEMO,
    /** The real work of an agency. */
    AGENCY;

    /** The word that stands in the directory's marker file. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
