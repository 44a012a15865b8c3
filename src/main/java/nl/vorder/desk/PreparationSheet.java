package nl.vorder.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vorder.agreement.AgreementSheet;
import nl.vorder.call.CallSheet;
import nl.vorder.call.CallSummary;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.compliance.GuardedAction;
import nl.vorder.debtor.Customer;
import nl.vorder.debtor.DebtorDetails;
import nl.vorder.dossier.DossierSheet;
import nl.vorder.letter.LetterSent;
import nl.vorder.letter.LetterSheet;
import nl.vorder.queue.CallAnswer;
import nl.vorder.review.Consultation;
import nl.vorder.review.ConsultationSheet;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.SheetPart;
import nl.vorder.shared.Sheets;
import org.springframework.stereotype.Component;

/**
 * Reads a preparation in two statements, what hangs on the dossier and what hangs on the person and the client firm; a third asks the
 * guardrail where the claim did not just do so.
 *
 * @see "Decision record 0087"
 */
@Component
class PreparationSheet {

    private static final int RECENT_CALLS = 12;

    private final Sheets sheets;
    private final DossierSheet dossiers;
    private final PersonFacts persons;
    private final CallPermission permission;
    private final Histories histories;

    PreparationSheet(
            Sheets sheets, DossierSheet dossiers, PersonFacts persons, CallPermission permission, Histories histories) {
        this.sheets = sheets;
        this.dossiers = dossiers;
        this.persons = persons;
        this.permission = permission;
        this.histories = histories;
    }

    /**
     * Reads a preparation.
     *
     * @param answer what the guardrail said just now, if it was asked; used unless it was asked about a claim not yet known as barred
     */
    Preparation read(DossierId id, GuardedAction action, Optional<CallAnswer> answer) {
        DossierSheet.Parts parts = dossiers.parts(id);
        Histories.Parts past = histories.parts(id);
        List<SheetPart<?>> first = new ArrayList<>(parts.all());
        first.addAll(past.all());
        Sheets.Answers answers = sheets.ask(first);
        DossierSheet.Known known = dossiers.read(id, parts, answers);
        PersonFacts.Known person = persons.read(sheets, known.dossier());
        return new Preparation(
                known.dossier(),
                person.clientFirm(),
                known.balance(),
                person.debtor().debtor(),
                person.debtor().creditworthiness(),
                person.clientFirm().shareOfRevenue(person.debtor().customer().flatMap(Customer::yearlyRevenue)),
                person.contacts(),
                person.representative(),
                action,
                mayCall(person.debtor().debtor(), id, action, known.limitation().blocksCalls(), answer),
                histories.agreements.read(past.agreements(), answers),
                histories.letters.read(past.letters(), answers),
                histories.consultations.read(
                        past.consultation(), answers, person.debtor().customer(), person.clientFirm()),
                answers.all(past.calls()),
                person.otherThan(id));
    }

    private ContactDecision mayCall(
            DebtorDetails debtor, DossierId id, GuardedAction action, boolean barred, Optional<CallAnswer> answer) {
        return answer.filter(known -> known.barred() == barred)
                .map(CallAnswer::decision)
                .orElseGet(() -> permission.mayCall(debtor, id, action, barred));
    }

    /** What was said, sent and agreed before. */
    @Component
    static class Histories {

        private final AgreementSheet agreements;
        private final LetterSheet letters;
        private final ConsultationSheet consultations;
        private final CallSheet calls;

        Histories(AgreementSheet agreements, LetterSheet letters, ConsultationSheet consultations, CallSheet calls) {
            this.agreements = agreements;
            this.letters = letters;
            this.consultations = consultations;
            this.calls = calls;
        }

        Parts parts(DossierId id) {
            return new Parts(
                    agreements.parts(id), letters.part(id), consultations.part(id), calls.part(id, RECENT_CALLS));
        }

        record Parts(
                AgreementSheet.Parts agreements,
                SheetPart<LetterSent> letters,
                SheetPart<Consultation> consultation,
                SheetPart<CallSummary> calls) {

            List<SheetPart<?>> all() {
                List<SheetPart<?>> all = new ArrayList<>(agreements.all());
                all.addAll(List.of(letters, consultation, calls));
                return all;
            }
        }
    }
}
