package nl.vorder.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vorder.debtor.ContactPointKind;
import nl.vorder.debtor.DebtorRegister;
import nl.vorder.debtor.DebtorRegister.FoundContactPoint;
import nl.vorder.debtor.KnownCustomer;
import nl.vorder.debtor.NewDebtor;
import nl.vorder.debtor.NewDebtor.NewContactPoint;
import nl.vorder.debtor.NewDebtor.PostalAddress;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DebtorKind;
import org.springframework.stereotype.Component;

/** Finds the debtors behind the customer numbers of a file, and adds those that are new. */
@Component
class Customers {

    /** Where contact points of a file come from, as the desk shows it. */
    static final String SOURCE = "bestand opdrachtgever";

    private final DebtorRegister debtors;

    Customers(DebtorRegister debtors) {
        this.debtors = debtors;
    }

    /** The debtors of all rows, by {@link Spelling#key} of their customer number. */
    Map<String, KnownCustomer> of(ClientFirmId clientFirm, List<InvoiceRow> rows) {
        Map<String, InvoiceRow> firsts = new LinkedHashMap<>();
        rows.forEach(row -> firsts.putIfAbsent(Spelling.key(row.reference()), row));
        Map<String, KnownCustomer> customers = new HashMap<>();
        for (KnownCustomer known : debtors.customers(
                clientFirm, firsts.values().stream().map(InvoiceRow::reference).toList())) {
            customers.put(Spelling.key(known.reference()), known);
        }
        add(clientFirm, firsts, customers);
        List<FoundContactPoint> points = new ArrayList<>();
        for (InvoiceRow row : rows) {
            DebtorId debtor = customer(customers, row).debtor();
            points(row.details()).forEach(point -> points.add(new FoundContactPoint(debtor, point)));
        }
        debtors.addContactPoints(points.stream().distinct().toList(), SOURCE);
        return customers;
    }

    static KnownCustomer customer(Map<String, KnownCustomer> customers, InvoiceRow row) {
        return Optional.ofNullable(customers.get(Spelling.key(row.reference()))).orElseThrow();
    }

    private void add(ClientFirmId clientFirm, Map<String, InvoiceRow> firsts, Map<String, KnownCustomer> customers) {
        List<InvoiceRow> unknown = firsts.entrySet().stream()
                .filter(first -> !customers.containsKey(first.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        List<NewDebtor> debtorsToAdd =
                unknown.stream().map(row -> newDebtor(clientFirm, row)).toList();
        List<DebtorId> ids = debtors.addAll(debtorsToAdd, SOURCE);
        for (int i = 0; i < ids.size(); i++) {
            InvoiceRow row = unknown.get(i);
            customers.put(
                    Spelling.key(row.reference()),
                    new KnownCustomer(
                            row.reference(), ids.get(i), debtorsToAdd.get(i).kind()));
        }
    }

    /** A customer without a name is called by its number, so that it can be found and named later. */
    private static NewDebtor newDebtor(ClientFirmId clientFirm, InvoiceRow row) {
        RowDetails details = row.details();
        String name = details.name().isEmpty() ? "Klant " + row.reference() : details.name();
        return new NewDebtor(
                clientFirm,
                row.reference(),
                DebtorKind.valueOf(details.kind()),
                name,
                new PostalAddress(details.street(), details.houseNumber(), details.postcode(), details.city(), "NL"),
                "nl",
                Optional.empty(),
                List.of());
    }

    private static List<NewContactPoint> points(RowDetails details) {
        List<NewContactPoint> points = new ArrayList<>();
        if (!details.phone().isEmpty()) {
            points.add(new NewContactPoint(ContactPointKind.PHONE, details.phone()));
        }
        if (!details.email().isEmpty()) {
            points.add(new NewContactPoint(ContactPointKind.EMAIL, details.email()));
        }
        return points;
    }
}
