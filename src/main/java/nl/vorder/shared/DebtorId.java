package nl.vorder.shared;

/** Identifies a debtor, over all dossiers. */
public record DebtorId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
