package nl.vorder.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vorder.search.rules.Sought;
import nl.vorder.shared.DossierId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up what has a number: each of these is a point or a short range in an index. */
@Component
class SearchNumbers {

    private static final int SHORTEST_START = 4;

    private final JdbcClient database;

    SearchNumbers(JdbcClient database) {
        this.database = database;
    }

    /** The dossiers with this file number, payment reference or invoice. */
    List<FoundDossier> dossiers(Sought sought, int limit) {
        return database.sql("""
                        SELECT STRAIGHT_JOIN s.* FROM (
                            SELECT id FROM dossier_dossier WHERE number IN (:numbers)
                            UNION SELECT id FROM dossier_dossier WHERE payment_reference = :reference
                            UNION (SELECT dossier_id FROM dossier_invoice WHERE number LIKE :invoice ESCAPE '!'
                                   ORDER BY number LIMIT :limit)) hit
                          JOIN search_dossier s ON s.id = hit.id
                        ORDER BY s.status DESC, s.opened_on DESC, s.id DESC LIMIT :limit
                        """)
                .param("numbers", sought.fileNumbers())
                .param("reference", sought.reference().orElse(""))
                .param("invoice", start(sought.text()))
                .param("limit", limit)
                .query(SearchNumbers::found)
                .list();
    }

    /** The debtors with this telephone number, customer number, e-mail address, account number or address. */
    List<Long> debtors(Sought sought, int limit) {
        Set<Long> found = new LinkedHashSet<>(database.sql("""
                        SELECT debtor_id FROM debtor_contact_point WHERE address = :phone
                        UNION SELECT debtor_id FROM debtor_contact_point WHERE address = :text
                        UNION SELECT debtor_id FROM debtor_customer WHERE reference = :text
                        LIMIT :limit
                        """)
                .param("phone", sought.phone().orElse(""))
                .param("text", sought.text())
                .param("limit", limit)
                .query((row, number) -> row.getLong(1))
                .list());
        if (found.isEmpty() && sought.words().isEmpty()) {
            found.addAll(byAddressOrAccount(sought, limit));
        }
        return List.copyOf(found);
    }

    private List<Long> byAddressOrAccount(Sought sought, int limit) {
        if (sought.postcode().isEmpty() && sought.ibanTail().isEmpty()) {
            return List.of();
        }
        return database.sql(
                        "SELECT id FROM debtor_debtor WHERE "
                                + (sought.postcode().isEmpty() ? "iban_tail = :tail" : "postcode IN (:postcodes)")
                                + " AND (:number = '' OR REPLACE(REPLACE(house_number, ' ', ''), '-', '') = :number) LIMIT :limit")
                .param("tail", sought.ibanTail().orElse(""))
                .param("postcodes", sought.postcode().isEmpty() ? List.of("") : sought.postcodeSpellings())
                .param("number", sought.houseNumber().orElse("").replaceAll("[ -]", ""))
                .param("limit", limit)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    /**
     * The dossiers of these debtors: those whose own name fits before those found through a contact person, open ones first, and then in
     * the order of the debtors.
     */
    List<FoundDossier> dossiersOf(List<Long> debtors, Map<Long, String> contactPersons, int limit) {
        return database
                .sql("SELECT * FROM search_dossier WHERE debtor_id IN (:debtors)"
                        + " ORDER BY opened_on DESC, id DESC LIMIT 200")
                .param("debtors", debtors)
                .query((row, number) -> {
                    long debtor = row.getLong("debtor_id");
                    Optional<String> person = Optional.ofNullable(contactPersons.get(debtor));
                    return new Ranked(
                            debtors.indexOf(debtor), found(row, number).through(person));
                })
                .list()
                .stream()
                .sorted(Comparator.comparing((Ranked ranked) ->
                                ranked.dossier().contactPerson().isPresent())
                        .thenComparing(ranked -> !ranked.dossier().open())
                        .thenComparingInt(Ranked::place))
                .limit(limit)
                .map(Ranked::dossier)
                .toList();
    }

    private record Ranked(int place, FoundDossier dossier) {}

    /** A short text would be the start of far too many invoice numbers: it has to be the whole. */
    private static String start(String text) {
        String escaped = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        boolean narrow = text.length() >= SHORTEST_START && text.chars().anyMatch(Character::isDigit);
        return narrow ? escaped + "%" : escaped;
    }

    private static FoundDossier found(ResultSet row, int number) throws SQLException {
        return new FoundDossier(
                new DossierId(row.getLong("id")),
                row.getString("number"),
                row.getString("debtor_name"),
                (row.getString("postcode") + " " + row.getString("house_number") + " " + row.getString("city")).strip(),
                row.getString("client_firm_name"),
                "OPEN".equals(row.getString("status")),
                Optional.empty());
    }
}
