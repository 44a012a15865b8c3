package nl.vorder.call;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.Holds;
import nl.vorder.compliance.PlaceHold;
import nl.vorder.debtor.ContactPoint;
import nl.vorder.debtor.ContactPointKind;
import nl.vorder.debtor.DebtorDirectory;
import nl.vorder.debtor.DebtorService;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.Outcome;
import org.springframework.stereotype.Component;

/** Takes numbers out of use that are wrong or dead; without another number nobody calls the person. */
@Component
class DeadNumbers {

    private final DebtorDirectory debtors;
    private final DebtorService contacts;
    private final Holds holds;
    private final Clock clock;

    DeadNumbers(DebtorDirectory debtors, DebtorService contacts, Holds holds, Clock clock) {
        this.debtors = debtors;
        this.contacts = contacts;
        this.holds = holds;
        this.clock = clock;
    }

    void reject(RecordCall call, DebtorId debtorId) {
        if (call.outcome() != Outcome.WRONG_NUMBER && call.outcome() != Outcome.NUMBER_DEAD) {
            return;
        }
        List<ContactPoint> points = debtors.find(debtorId).contactPoints();
        Optional<Long> wrong = points.stream()
                .filter(point -> call.fields()
                        .contactPointId()
                        .map(id -> id == point.id())
                        .orElseGet(() -> point.address().equals(call.phone())))
                .map(ContactPoint::id)
                .findFirst();
        wrong.ifPresent(contacts::rejectContactPoint);
        boolean another = points.stream()
                .anyMatch(point -> point.kind() == ContactPointKind.PHONE
                        && point.usable()
                        && !wrong.equals(Optional.of(point.id())));
        if (!another) {
            holds.place(new PlaceHold(
                    debtorId, Optional.empty(), HoldKind.WRONG_NUMBER, "", clock.instant(), Optional.empty()));
        }
    }
}
