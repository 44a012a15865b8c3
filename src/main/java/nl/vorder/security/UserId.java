package nl.vorder.security;

/** Identifies a user of the agency or of a client firm. */
public record UserId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
