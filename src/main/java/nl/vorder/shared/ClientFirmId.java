package nl.vorder.shared;

/** Identifies a client firm. */
public record ClientFirmId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
