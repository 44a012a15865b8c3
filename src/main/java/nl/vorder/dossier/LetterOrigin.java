package nl.vorder.dossier;

/** Who sent a fourteen-day letter. */
public enum LetterOrigin {
    /** The agency, with its own text and the amounts of the one calculation. */
    AGENCY,
    /** The client firm or somebody before the agency; known from the handed-over file. */
    ELSEWHERE
}
