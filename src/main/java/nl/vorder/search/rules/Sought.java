package nl.vorder.search.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vorder.shared.Iban;
import nl.vorder.shared.PaymentReference;
import nl.vorder.shared.PhoneNumber;
import nl.vorder.shared.Postcode;

/**
 * What a typed text may mean; several at once where it is not clear.
 *
 * @param text the text itself, without spaces around it: a customer number or the start of an invoice number
 * @param phone a telephone number in E.164
 * @param fileNumbers file numbers it may be short for
 * @param reference a payment reference
 * @param ibanTail the last three digits of an account number: more of it is not kept
 * @param postcode a postcode, or only its four digits when a name stands beside it
 * @param houseNumber the number behind the postcode
 * @param words the words of a name
 */
public record Sought(
        String text,
        Optional<String> phone,
        List<String> fileNumbers,
        Optional<String> reference,
        Optional<String> ibanTail,
        Optional<String> postcode,
        Optional<String> houseNumber,
        List<String> words) {

    private static final Pattern FILE_NUMBER = Pattern.compile("(20\\d{2})[- /.]?(\\d{1,6})");
    private static final Pattern SHORT_FILE_NUMBER = Pattern.compile("\\d{3,6}");
    private static final Pattern IBAN = Pattern.compile("(?i)\\b[a-z]{2}\\d{2}(?: ?[a-z]{4})?(?: ?\\d{2,4}){2,7}\\b");
    private static final Pattern POSTCODE =
            Pattern.compile("(?i)\\b([1-9]\\d{3})\\s?([a-z]{2})\\b(?:[ ,]*(\\d{1,5}(?:[ -]?[a-z0-9]{1,3})?)\\b)?");
    private static final Pattern DIGITS_OF_POSTCODE = Pattern.compile("\\b[1-9]\\d{3}\\b");

    /** Reads a text; the year tells which file numbers a short one may stand for. */
    public static Sought read(String typed, int year) {
        String text = typed.strip();
        Optional<String> ibanTail = ibanTail(text);
        String rest = ibanTail.isPresent() ? IBAN.matcher(text).replaceFirst(" ") : text;
        Matcher address = POSTCODE.matcher(rest);
        Optional<String> postcode = Optional.empty();
        Optional<String> houseNumber = Optional.empty();
        if (address.find()) {
            postcode = postcode(address.group(1) + address.group(2));
            houseNumber = postcode.flatMap(found -> Optional.ofNullable(address.group(3)));
            rest = postcode.isPresent() ? address.replaceFirst(" ") : rest;
        }
        List<String> words = words(rest);
        if (postcode.isEmpty() && !words.isEmpty()) {
            Matcher digits = DIGITS_OF_POSTCODE.matcher(rest);
            postcode = digits.find() ? Optional.of(digits.group()) : Optional.empty();
        }
        return new Sought(
                text,
                PhoneNumber.read(text).map(PhoneNumber::e164),
                fileNumbers(text, year),
                reference(text),
                ibanTail,
                postcode,
                houseNumber,
                words);
    }

    /** The postcode in the two ways it may be stored. */
    public List<String> postcodeSpellings() {
        return postcode.map(found -> List.of(found, found.replace(" ", ""))).orElse(List.of());
    }

    private static List<String> words(String rest) {
        String withoutNumbers = rest.replaceAll("\\S*\\d\\S*", " ");
        return NameWords.sought(withoutNumbers);
    }

    private static List<String> fileNumbers(String text, int year) {
        Set<String> numbers = new LinkedHashSet<>();
        Matcher whole = FILE_NUMBER.matcher(text);
        if (whole.matches()) {
            numbers.add(number(whole.group(1), whole.group(2)));
        }
        if (SHORT_FILE_NUMBER.matcher(text).matches()) {
            numbers.add(number(Integer.toString(year), text));
            numbers.add(number(Integer.toString(year - 1), text));
        }
        numbers.add(text.toUpperCase(Locale.ROOT));
        return new ArrayList<>(numbers);
    }

    private static String number(String year, String count) {
        return year + "-" + "0".repeat(6 - count.length()) + count;
    }

    private static Optional<String> ibanTail(String text) {
        Matcher candidate = IBAN.matcher(text);
        if (!candidate.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Iban(candidate.group()).tail());
        } catch (IllegalArgumentException e) {
            // Not an account number after all: an invoice number may look like one.
            return Optional.empty();
        }
    }

    private static Optional<String> postcode(String text) {
        try {
            return Optional.of(new Postcode(text).value());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> reference(String text) {
        try {
            return Optional.of(new PaymentReference(text.replaceAll("[ .]", "")).value());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
