package nl.vorder.search;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.vorder.search.rules.Sought;
import nl.vorder.shared.Zone;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the dossiers of somebody on the phone by whatever they can name: telephone number, name, invoice, file number, account number,
 * payment reference, postcode and house number.
 *
 * @see "Decision record 0090"
 */
@Service
@Transactional(readOnly = true)
public class SearchService {

    private static final int SHORTEST = 2;
    private static final int MOST_DOSSIERS = 8;
    /** One more than is shown, and some, as a debtor may have several dossiers or none. */
    private static final int MOST_DEBTORS = 12;

    private final SearchNumbers numbers;
    private final SearchNames names;
    private final Clock clock;

    SearchService(SearchNumbers numbers, SearchNames names, Clock clock) {
        this.numbers = numbers;
        this.names = names;
        this.clock = clock;
    }

    /** The dossiers that fit best, at most eight; the debtor's own name before a contact person's, open dossiers before closed ones. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public Found find(String text) {
        if (text.strip().length() < SHORTEST) {
            return Found.NOTHING;
        }
        Sought sought = Sought.read(text, Zone.today(clock).getYear());
        List<FoundDossier> named = numbers.dossiers(sought, MOST_DOSSIERS + 1);
        if (!named.isEmpty()) {
            return shown(named);
        }
        List<Long> numbered = numbers.debtors(sought, MOST_DEBTORS);
        if (!numbered.isEmpty()) {
            return shown(numbers.dossiersOf(numbered, Map.of(), MOST_DOSSIERS + 1));
        }
        List<Long> called = names.debtors(sought, MOST_DEBTORS);
        return called.isEmpty()
                ? Found.NOTHING
                : shown(numbers.dossiersOf(called, names.contactPersons(sought, called), MOST_DOSSIERS + 1));
    }

    private static Found shown(List<FoundDossier> dossiers) {
        return new Found(dossiers.stream().limit(MOST_DOSSIERS).toList(), dossiers.size() > MOST_DOSSIERS);
    }
}
