package nl.vorder.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vorder.agreement.AgreementSheet;
import nl.vorder.call.CallSheet;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.compliance.GuardedAction;
import nl.vorder.debtor.Customer;
import nl.vorder.debtor.DebtorDetails;
import nl.vorder.dossier.DossierParties;
import nl.vorder.dossier.DossierSheet;
import nl.vorder.letter.LetterSheet;
import nl.vorder.queue.CallAnswer;
import nl.vorder.review.ConsultationGates;
import nl.vorder.shared.DossierId;
import nl.vorder.sheet.SheetPart;
import nl.vorder.sheet.SheetRows;
import nl.vorder.sheet.Sheets;
import org.springframework.stereotype.Component;

/**
 * Reads a preparation in one statement, or in none where it lay ready; another asks the guardrail where the claim did not just do so, and one looks for a consultation
 * where the customer is important.
 *
 * @see "Decision records 0087, 0142 and 0144"
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
     * @param ready what {@link #ahead} gave for this dossier, if nothing changed since
     */
    Preparation read(
            DossierParties parties, GuardedAction action, Optional<CallAnswer> answer, Optional<SheetRows> ready) {
        DossierId id = parties.dossierId();
        List<SheetPart<?>> parts = parts(parties);
        Sheets.Answers answers = ready.flatMap(rows -> sheets.read(parts, rows)).orElseGet(() -> sheets.ask(parts));
        DossierSheet.Known known = dossiers.read(id, answers);
        PersonFacts.Known person = persons.read(parties, answers);
        Optional<Customer> customer = person.debtor().customer();
        return new Preparation(
                known.dossier(),
                person.clientFirm(),
                known.balance(),
                person.debtor().debtor(),
                person.debtor().creditworthiness(),
                person.clientFirm().shareOfRevenue(customer.flatMap(Customer::yearlyRevenue)),
                person.contacts(),
                person.representative(),
                action,
                mayCall(person.debtor().debtor(), id, action, known.limitation().blocksCalls(), answer),
                histories.agreements.read(answers),
                histories.letters.read(answers),
                histories.consultations.of(id, customer, person.clientFirm()),
                histories.calls.read(answers),
                known.others());
    }

    /** Reads ahead what a preparation will need today. */
    SheetRows ahead(DossierParties parties) {
        return sheets.rows(parts(parties));
    }

    private List<SheetPart<?>> parts(DossierParties parties) {
        DossierId id = parties.dossierId();
        List<SheetPart<?>> parts = new ArrayList<>(dossiers.parts(id, parties.debtorId()));
        parts.addAll(histories.parts(id));
        parts.addAll(persons.parts(parties));
        return parts;
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
        private final ConsultationGates consultations;
        private final CallSheet calls;

        Histories(AgreementSheet agreements, LetterSheet letters, ConsultationGates consultations, CallSheet calls) {
            this.agreements = agreements;
            this.letters = letters;
            this.consultations = consultations;
            this.calls = calls;
        }

        List<SheetPart<?>> parts(DossierId id) {
            List<SheetPart<?>> parts = new ArrayList<>(agreements.parts(id));
            parts.add(letters.part(id));
            parts.add(calls.part(id, RECENT_CALLS));
            return parts;
        }
    }
}
