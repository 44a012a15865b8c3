package nl.vorder.intake.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.vorder.intake.DecimalStyle;
import nl.vorder.intake.FileLayout;
import nl.vorder.intake.FileSample;
import nl.vorder.intake.IntakeField;
import nl.vorder.intake.LayoutGuess;

/** Guesses the layout of a file from the names of its columns, in Dutch or English, and from what stands below them. */
public final class LayoutGuessing {

    /** Words in column names, the most telling first; compared without case, spaces and punctuation. */
    private static final Map<IntakeField, List<String>> WORDS = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    IntakeField.REFERENCE,
                    List.of(
                            "klantnummer",
                            "klantnr",
                            "debiteurnummer",
                            "debiteurnr",
                            "customerid",
                            "customernumber",
                            "customerno",
                            "accountnumber",
                            "relatienummer",
                            "klantcode",
                            "debiteurcode",
                            "klantid",
                            "customer",
                            "debiteur",
                            "klant",
                            "relatie")),
            Map.entry(
                    IntakeField.NUMBER,
                    List.of(
                            "factuurnummer",
                            "factuurnr",
                            "invoicenumber",
                            "invoiceno",
                            "invoiceid",
                            "invoicenr",
                            "boekstuk",
                            "documentnumber",
                            "factuur",
                            "invoice")),
            Map.entry(
                    IntakeField.INVOICED_ON,
                    List.of("factuurdatum", "invoicedate", "invoicedon", "issuedate", "documentdate", "datumfactuur")),
            Map.entry(
                    IntakeField.DUE_ON,
                    List.of(
                            "vervaldatum",
                            "duedate",
                            "dueon",
                            "vervaldag",
                            "uiterstebetaaldatum",
                            "betalenvoor",
                            "due")),
            Map.entry(
                    IntakeField.AMOUNT,
                    List.of(
                            "factuurbedrag",
                            "invoiceamount",
                            "bedragincl",
                            "openstaandbedrag",
                            "bedrag",
                            "amount",
                            "totaal",
                            "total",
                            "saldo",
                            "openstaand")),
            Map.entry(
                    IntakeField.SETTLED_ON,
                    List.of(
                            "betaaldatum",
                            "settleddate",
                            "betaaldop",
                            "datumbetaald",
                            "voldaanop",
                            "settledon",
                            "paiddate",
                            "paidon",
                            "paymentdate",
                            "betaald")),
            Map.entry(IntakeField.DISPUTED, List.of("betwist", "disputed", "dispute", "betwisting", "inquestie")),
            Map.entry(IntakeField.DESCRIPTION, List.of("omschrijving", "description", "product", "dienst")),
            Map.entry(
                    IntakeField.NAME,
                    List.of(
                            "debiteurnaam",
                            "klantnaam",
                            "customername",
                            "bedrijfsnaam",
                            "companyname",
                            "naam",
                            "name")),
            Map.entry(IntakeField.KIND, List.of("soortdebiteur", "soortklant", "customertype", "klanttype")),
            Map.entry(IntakeField.EMAIL, List.of("emailadres", "email", "emailaddress", "mail")),
            Map.entry(
                    IntakeField.PHONE,
                    List.of(
                            "telefoonnummer",
                            "telefoon",
                            "phonenumber",
                            "phone",
                            "mobiel",
                            "mobile",
                            "telephone",
                            "tel")),
            Map.entry(IntakeField.STREET, List.of("straatnaam", "straat", "street", "adres", "address")),
            Map.entry(IntakeField.HOUSE_NUMBER, List.of("huisnummer", "huisnr", "housenumber", "houseno")),
            Map.entry(IntakeField.POSTCODE, List.of("postcode", "postalcode", "zipcode", "zip")),
            Map.entry(IntakeField.CITY, List.of("woonplaats", "plaats", "city", "town", "stad")),
            Map.entry(
                    IntakeField.LETTER_SENT_ON,
                    List.of(
                            "datumveertiendagenbrief",
                            "veertiendagenbriefverzonden",
                            "veertiendagenbrief",
                            "14dagenbrief",
                            "wikbrief",
                            "lettersenton",
                            "lettersent")),
            Map.entry(
                    IntakeField.LETTER_WORDING,
                    List.of("termijnveertiendagenbrief", "bewoordingbrief", "termijnbrief", "letterwording")),
            Map.entry(
                    IntakeField.LETTER_COSTS,
                    List.of("kostenveertiendagenbrief", "aangezegdekosten", "kostenbrief", "lettercosts"))));

    private static final Set<String> DISPUTED_WORDS =
            Set.of("yes", "ja", "j", "y", "true", "1", "waar", "x", "betwist", "disputed");

    private final FileSample sample;

    /** Looks at this sample. */
    public LayoutGuessing(FileSample sample) {
        this.sample = sample;
    }

    /** The guess; fields for which no column fits have none. */
    public LayoutGuess guess() {
        return complete(columns());
    }

    /** The guess with columns somebody chose: only styles and disputed values are guessed. */
    public LayoutGuess complete(Map<IntakeField, String> columns) {
        List<String> dates = values(
                columns,
                IntakeField.INVOICED_ON,
                IntakeField.DUE_ON,
                IntakeField.SETTLED_ON,
                IntakeField.LETTER_SENT_ON);
        DateGuess guess = DateGuess.of(dates);
        DecimalStyle decimals = decimals(values(columns, IntakeField.AMOUNT));
        Set<String> disputed = new HashSet<>(DISPUTED_WORDS);
        if (columns.containsKey(IntakeField.DISPUTED)) {
            Set<String> seen = new HashSet<>();
            sample.column(columns.get(IntakeField.DISPUTED)).forEach(word -> seen.add(word.toLowerCase(Locale.ROOT)));
            disputed.retainAll(seen);
        }
        Set<String> words = disputed.isEmpty() ? Set.of("ja", "yes") : disputed;
        return new LayoutGuess(new FileLayout(columns, guess.style(), decimals, words), guess.ambiguous());
    }

    private Map<IntakeField, String> columns() {
        Map<IntakeField, String> found = new EnumMap<>(IntakeField.class);
        List<String> free = new ArrayList<>(sample.headers());
        int depth = WORDS.values().stream().mapToInt(List::size).max().orElse(0);
        for (int rank = 0; rank < depth; rank++) {
            for (IntakeField field : IntakeField.values()) {
                List<String> words = WORDS.getOrDefault(field, List.of());
                if (!found.containsKey(field) && rank < words.size()) {
                    take(field, words.get(rank), free, found);
                }
            }
        }
        return found;
    }

    private void take(IntakeField field, String word, List<String> free, Map<IntakeField, String> found) {
        for (String header : free) {
            if (bare(header).equals(word) && plausible(field, header)) {
                found.put(field, header);
                free.remove(header);
                return;
            }
        }
    }

    /** A name alone does not make a date or an amount: what stands below has to fit it. */
    private boolean plausible(IntakeField field, String header) {
        List<String> values = sample.column(header);
        return switch (field) {
            case INVOICED_ON, DUE_ON, SETTLED_ON, LETTER_SENT_ON ->
                values.isEmpty() || values.stream().anyMatch(DateGuess::isDate);
            case AMOUNT -> values.isEmpty() || values.stream().anyMatch(LayoutGuessing::isAmount);
            case KIND -> values.isEmpty() || values.stream().anyMatch(KindWords::knows);
            default -> true;
        };
    }

    private List<String> values(Map<IntakeField, String> columns, IntakeField... fields) {
        List<String> all = new ArrayList<>();
        for (IntakeField field : fields) {
            if (columns.containsKey(field)) {
                all.addAll(sample.column(columns.get(field)));
            }
        }
        return all;
    }

    private static boolean isAmount(String value) {
        return DecimalStyle.COMMA.read(value).isPresent()
                || DecimalStyle.POINT.read(value).isPresent();
    }

    /** The style that reads more of the amounts as whole cents: "12.50" read with a decimal comma is nothing. */
    private static DecimalStyle decimals(List<String> amounts) {
        long comma = amounts.stream()
                .filter(amount -> isCents(amount, DecimalStyle.COMMA))
                .count();
        long point = amounts.stream()
                .filter(amount -> isCents(amount, DecimalStyle.POINT))
                .count();
        return comma >= point ? DecimalStyle.COMMA : DecimalStyle.POINT;
    }

    private static boolean isCents(String amount, DecimalStyle style) {
        return style.read(amount).filter(value -> value.scale() <= 2).isPresent();
    }

    private static String bare(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
