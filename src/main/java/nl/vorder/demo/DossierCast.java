package nl.vorder.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.vorder.demo.Rows.CustomerRow;

/** Decides which debtor has how many dossiers and how each of them stands; the plots come in order of hand-over. */
final class DossierCast {

    static final int DOSSIERS = 6_000;

    /** Of every ten debtors four have one dossier, three have two, two have three and one has four. */
    private static final int[] DOSSIERS_OF_TEN = {1, 1, 1, 1, 2, 2, 2, 3, 3, 4};

    private final Agency agency;
    private final Dice dice;
    private final Plotter plotter;
    private final List<Firm> firms;

    DossierCast(Agency agency, Dice dice, LocalDate today, List<Firm> firms) {
        this.agency = agency;
        this.dice = dice;
        this.firms = firms;
        this.plotter = new Plotter(dice, today);
    }

    /** Thinks up all dossiers. */
    List<Plot> cast(List<Debtor> debtors, long seed) {
        List<Situation> ofPersons = situations(true, seed);
        List<Situation> others = situations(false, seed);
        Map<LocalDate, Integer> callsOfAgency = new HashMap<>();
        List<Plot> plots = new ArrayList<>(DOSSIERS);
        for (int i = 0; i < debtors.size(); i++) {
            int count = DOSSIERS_OF_TEN[i % DOSSIERS_OF_TEN.length];
            ContactDays contacts = new ContactDays(callsOfAgency);
            Set<Firm> known = new HashSet<>(Set.of(debtors.get(i).firm()));
            boolean ofPerson = count == 1 && !ofPersons.isEmpty();
            for (int dossier = 0; dossier < count; dossier++) {
                Situation situation = (ofPerson ? ofPersons : others).removeLast();
                Debtor debtor = debtors.get(i);
                plots.add(plotter.plot(debtor, firm(debtor, dossier, known), situation, contacts, dossier));
            }
        }
        plots.sort(Comparator.comparing(Plot::openedOn));
        return plots;
    }

    private static List<Situation> situations(boolean ofPerson, long seed) {
        List<Situation> situations = new ArrayList<>();
        Arrays.stream(Situation.values())
                .filter(situation -> situation.isOfPerson() == ofPerson)
                .forEach(situation -> situations.addAll(Collections.nCopies(situation.count(), situation)));
        Collections.shuffle(situations, new Random(seed));
        return situations;
    }

    /** Mostly the firm that first handed the debtor over, sometimes another one; {@code known} are those that already did. */
    private Firm firm(Debtor debtor, int dossier, Set<Firm> known) {
        if (dossier == 0 || dice.percent(80)) {
            return debtor.firm();
        }
        List<Firm> others = firms.stream()
                .filter(firm -> firm.share(debtor.kind()) > 0 && firm.serves("any"))
                .toList();
        if (others.isEmpty()) {
            return debtor.firm();
        }
        Firm other = dice.pick(others);
        if (known.add(other)) {
            agency.customers.add(new CustomerRow(
                    agency.customers.newId(), debtor.id(), other.id(), other.prefix() + (100_000 + debtor.id()), null));
        }
        return other;
    }
}
