package nl.vorder.desk.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vorder.agreement.PromiseSummary;
import nl.vorder.call.Direction;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.compliance.RefusalReason;
import nl.vorder.desk.Preparation;
import nl.vorder.dossier.InvoiceLine;
import nl.vorder.review.ConsultationGate;
import nl.vorder.script.CallFact;
import nl.vorder.script.MergeField;
import nl.vorder.script.ScriptFacts;
import nl.vorder.security.LoggedInUser;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.PhoneNumbers;

/** Turns what is known about a dossier into the facts and the words of its script. */
final class Speech {

    private static final int DAYS_TO_ADVICE = 14;

    private Speech() {}

    static ScriptFacts facts(
            Preparation preparation,
            Direction direction,
            LoggedInUser agent,
            AgencyWords agency,
            LocalDate today,
            Locale locale) {
        return new ScriptFacts(
                preparation.dossier().stage(),
                preparation.debtor().kind(),
                preparation.agreements().broken(),
                circumstances(preparation, direction),
                values(preparation, agent, agency, today, locale));
    }

    private static Set<CallFact> circumstances(Preparation preparation, Direction direction) {
        Set<CallFact> facts = EnumSet.noneOf(CallFact.class);
        if (direction == Direction.INBOUND) {
            facts.add(CallFact.INBOUND);
        }
        if (!(preparation.consultation() instanceof ConsultationGate.NotNeeded)) {
            facts.add(CallFact.IMPORTANT_CUSTOMER);
        }
        if (preparation.isContactPersonMissing()) {
            facts.add(CallFact.MISSING_CONTACT_PERSON);
        }
        if (preparation.balance().costs().isPositive()) {
            facts.add(CallFact.COSTS_DUE);
        }
        if (preparation.mayCall() instanceof ContactDecision.Refused refused
                && refused.reasons().contains(RefusalReason.VULNERABLE)) {
            facts.add(CallFact.VULNERABLE);
        }
        if ("en".equals(preparation.debtor().language())) {
            facts.add(CallFact.ENGLISH);
        }
        if (preparation.balance().principal().isZero()) {
            facts.add(CallFact.NO_OPEN_INVOICE);
        }
        return facts;
    }

    private static Map<MergeField, String> values(
            Preparation preparation, LoggedInUser agent, AgencyWords agency, LocalDate today, Locale locale) {
        Map<MergeField, String> values = new EnumMap<>(MergeField.class);
        values.put(MergeField.DEBTOR, preparation.debtor().name());
        values.put(MergeField.AGENT, agent.displayName());
        values.put(MergeField.AGENCY, agency.name());
        values.put(MergeField.PHONE, PhoneNumbers.shown(agency.phone()));
        values.put(MergeField.FILE_NUMBER, preparation.dossier().number());
        values.put(MergeField.CLIENT, preparation.clientFirm().name());
        values.put(MergeField.AMOUNT, Formats.euro(preparation.balance().total()));
        values.put(
                MergeField.COSTS,
                Formats.euro(
                        preparation.balance().costs().plus(preparation.balance().vat())));
        values.put(MergeField.ADVICE_DATE, Formats.spokenDate(today.plusDays(DAYS_TO_ADVICE), locale));
        preparation
                .dossier()
                .costsFrom()
                .ifPresent(day -> values.put(MergeField.COSTS_FROM, Formats.spokenDate(day, locale)));
        invoice(preparation).ifPresent(invoice -> {
            values.put(MergeField.INVOICE, invoice.number());
            values.put(MergeField.DUE_DATE, Formats.spokenDate(invoice.dueOn(), locale));
        });
        values.put(MergeField.PRODUCT, product(preparation));
        lastPromise(preparation).ifPresent(promise -> {
            values.put(MergeField.PROMISE_AMOUNT, Formats.euro(promise.amount()));
            values.put(MergeField.PROMISE_DATE, Formats.spokenDate(promise.dueOn(), locale));
        });
        return values;
    }

    private static Optional<InvoiceLine> invoice(Preparation preparation) {
        return preparation.dossier().invoices().stream()
                .filter(invoice -> invoice.open().isPositive())
                .min(Comparator.comparing(InvoiceLine::dueOn))
                .or(() -> preparation.dossier().invoices().stream().findFirst());
    }

    private static String product(Preparation preparation) {
        return invoice(preparation)
                .map(InvoiceLine::description)
                .filter(description -> !description.isBlank())
                .orElse(preparation.clientFirm().product());
    }

    private static Optional<PromiseSummary> lastPromise(Preparation preparation) {
        return preparation.agreements().promises().stream().max(Comparator.comparing(PromiseSummary::promisedAt));
    }
}
