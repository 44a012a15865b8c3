package nl.vorder.shared;

/** Identifies a dossier. */
public record DossierId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
