package nl.vorder.demo;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.vorder.demo.Rows.DossierNumberRow;
import nl.vorder.shared.PaymentReference;

/** Numbers the dossiers of each year from one on, as the register of dossiers does. */
final class DossierNumbers {

    private final Map<Integer, Integer> lastUsed = new TreeMap<>();

    /**
     * What a dossier is called by people and by banks.
     *
     * @param number the file number, such as 2026-000123
     * @param paymentReference the sixteen digits of the betalingskenmerk
     */
    record Names(String number, String paymentReference) {}

    Names next(int year) {
        int sequence = lastUsed.merge(year, 1, Integer::sum);
        String digits = String.format(Locale.ROOT, "%04d%011d", year, sequence);
        return new Names(
                String.format(Locale.ROOT, "%04d-%06d", year, sequence),
                PaymentReference.of(digits).value());
    }

    void store(Agency agency) {
        lastUsed.forEach((year, last) -> agency.dossierNumbers.add(new DossierNumberRow(year, last)));
    }
}
