package nl.vorder.demo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes up names, addresses, telephone numbers and e-mail addresses. */
final class People {

    /** How many in a hundred families have roots where. */
    private static final Map<String, Integer> ROOTS = new LinkedHashMap<>();

    static {
        ROOTS.put("nl", 73);
        ROOTS.put("fr", 3);
        ROOTS.put("tr", 5);
        ROOTS.put("ma", 5);
        ROOTS.put("sr", 4);
        ROOTS.put("cw", 2);
        ROOTS.put("pl", 3);
        ROOTS.put("uk", 1);
        ROOTS.put("sy", 2);
        ROOTS.put("cn", 1);
        ROOTS.put("de", 1);
    }

    private final Dice dice;
    private final Map<String, List<String>> givenNames = names("given-names");
    private final Map<String, List<String>> familyNames = names("family-names");
    private final List<String> roots = List.copyOf(ROOTS.keySet());
    private final int[] rootWeights =
            ROOTS.values().stream().mapToInt(Integer::intValue).toArray();
    private final List<Town> towns = Words.table("towns").stream()
            .map(town -> new Town(town.get(0), town.get(1), town.get(2), Integer.parseInt(town.get(3))))
            .toList();
    private final int[] townWeights = towns.stream().mapToInt(Town::weight).toArray();
    private final List<String> streets = Words.lines("streets");

    People(Dice dice) {
        this.dice = dice;
    }

    /**
     * Somebody.
     *
     * @param given the given name
     * @param family the family name with its prefix
     */
    record Person(String given, String family) {

        String name() {
            return given + " " + family;
        }
    }

    /**
     * Where somebody lives or works.
     *
     * @param areaCode the telephone area code of the town
     */
    record Address(String street, String houseNumber, String postcode, String city, String areaCode) {}

    private record Town(String digits, String name, String areaCode, int weight) {}

    Person person() {
        String root = roots.get(dice.weighted(rootWeights));
        // One in eight carries the family name of a partner or parent with other roots.
        String familyRoot = dice.percent(88) ? root : roots.get(dice.weighted(rootWeights));
        return new Person(dice.pick(names(givenNames, root)), dice.pick(names(familyNames, familyRoot)));
    }

    Address address() {
        Town town = towns.get(dice.weighted(townWeights));
        String number =
                dice.between(1, 180) + (dice.percent(12) ? dice.pick(List.of("A", "B", "-2", " bis", "C")) : "");
        return new Address(dice.pick(streets), number, town.digits() + " " + letters(), town.name(), town.areaCode());
    }

    /**
     * A mobile number that cannot exist: numbers after 06 never begin with 0.
     *
     * @see "decision record 0060"
     */
    static String mobile(Dice dice) {
        return "+3160" + dice.digits(7);
    }

    /** A fixed number that cannot exist: within an area no number begins with 0. */
    static String landline(Dice dice, String areaCode) {
        return "+31" + areaCode.substring(1) + "0" + dice.digits(9 - areaCode.length());
    }

    /** The name in the letters and signs an e-mail address may have. */
    static String mailName(String name) {
        String plain =
                Normalizer.normalize(name.replace("ı", "i").replace("Ł", "L").replace("ł", "l"), Normalizer.Form.NFD);
        return plain.toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private String letters() {
        // Without S the pairs that are never issued (SA, SD, SS) cannot come up.
        String letters = "BCDEGHJKLMNPRTVWXZ";
        return "" + letters.charAt(dice.between(0, 17)) + letters.charAt(dice.between(0, 17));
    }

    private static List<String> names(Map<String, List<String>> all, String root) {
        List<String> names = all.get(root);
        if (names == null) {
            throw new IllegalStateException("No names for " + root);
        }
        return names;
    }

    private static Map<String, List<String>> names(String list) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (List<String> line : Words.table(list)) {
            names.merge(line.get(0), List.of(line.get(1).split(",")), (one, other) -> {
                List<String> both = new ArrayList<>(one);
                both.addAll(other);
                return List.copyOf(both);
            });
        }
        return names;
    }
}
