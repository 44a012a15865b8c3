package nl.vorder.intake.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the house number off a street, when the file has both in one column. */
final class HouseNumbers {

    private static final Pattern BOTH =
            Pattern.compile("(?<street>.*\\D)\\s+(?<number>\\d{1,5}(?:[ -]?[A-Za-z0-9]{1,4})?)");

    private HouseNumbers() {}

    record Split(String street, String houseNumber) {}

    static Split split(String street, String houseNumber) {
        if (!houseNumber.isEmpty()) {
            return new Split(street, houseNumber);
        }
        Matcher both = BOTH.matcher(street);
        return both.matches() ? new Split(both.group("street").strip(), both.group("number")) : new Split(street, "");
    }
}
