package nl.vorder.desk.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.vorder.debtor.AddContactPerson;
import nl.vorder.debtor.AddContactPoint;
import nl.vorder.debtor.ContactAdded;
import nl.vorder.debtor.ContactPointKind;
import nl.vorder.debtor.DebtorService;
import nl.vorder.shared.DebtorId;

/** Stores what an agent learns about whom to call, and says why something was not stored. */
record ContactEntry(DebtorService debtors, DebtorId debtor) {

    private static final String SOURCE = "desk";

    /** Who is responsible for payments; the sentence that says what is wrong, if something is. */
    Optional<String> person(Component screen, String name, String role) {
        return problem(
                screen,
                debtors.addContactPerson(
                        new AddContactPerson(debtor, name, role, true, Optional.empty(), Optional.empty(), SOURCE)));
    }

    /** A telephone number; the sentence that says what is wrong, if something is. */
    Optional<String> phone(Component screen, String number) {
        return problem(
                screen, debtors.addContactPoint(new AddContactPoint(debtor, ContactPointKind.PHONE, number, SOURCE)));
    }

    private static Optional<String> problem(Component screen, ContactAdded added) {
        return added instanceof ContactAdded.Refused refused
                ? Optional.of(screen.getTranslation(
                        "debtor.problem." + refused.problem().name()))
                : Optional.empty();
    }
}
