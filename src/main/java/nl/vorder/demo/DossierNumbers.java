package nl.vorder.demo;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.vorder.demo.Rows.DossierNumberRow;

/** Numbers the dossiers of each year from one on, as the register of dossiers does. */
final class DossierNumbers {

    private static final int[] WEIGHTS = {2, 4, 8, 5, 10, 9, 7, 3, 6, 1};

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
        String digits = String.format(Locale.ROOT, "%04d%08d001", year, sequence);
        return new Names(String.format(Locale.ROOT, "%04d-%06d", year, sequence), checkDigit(digits) + digits);
    }

    void store(Agency agency) {
        lastUsed.forEach((year, last) -> agency.dossierNumbers.add(new DossierNumberRow(year, last)));
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
            int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
            sum += digit * WEIGHTS[fromRight % WEIGHTS.length];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 1 : check == 11 ? 0 : check;
    }
}
