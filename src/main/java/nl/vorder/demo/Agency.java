package nl.vorder.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import nl.vorder.demo.Rows.ArrangementRow;
import nl.vorder.demo.Rows.CallBackRow;
import nl.vorder.demo.Rows.CallRow;
import nl.vorder.demo.Rows.ComplaintRow;
import nl.vorder.demo.Rows.ConsultationRow;
import nl.vorder.demo.Rows.ContactPersonRow;
import nl.vorder.demo.Rows.ContactPointRow;
import nl.vorder.demo.Rows.ContactRow;
import nl.vorder.demo.Rows.CreditReportRow;
import nl.vorder.demo.Rows.CustomerRow;
import nl.vorder.demo.Rows.DebtorRow;
import nl.vorder.demo.Rows.DecisionRow;
import nl.vorder.demo.Rows.DossierNumberRow;
import nl.vorder.demo.Rows.DossierRow;
import nl.vorder.demo.Rows.FirmRow;
import nl.vorder.demo.Rows.HoldRow;
import nl.vorder.demo.Rows.InstalmentRow;
import nl.vorder.demo.Rows.InvoiceRow;
import nl.vorder.demo.Rows.LedgerRow;
import nl.vorder.demo.Rows.LetterRow;
import nl.vorder.demo.Rows.PathStepRow;
import nl.vorder.demo.Rows.PromiseRow;
import nl.vorder.demo.Rows.ProposalRow;
import nl.vorder.demo.Rows.ProposedInstalmentRow;
import nl.vorder.demo.Rows.SettledInvoiceRow;
import nl.vorder.demo.Rows.UserRow;

/** The whole demo agency in memory, table by table, in an order that keeps every foreign key. */
final class Agency {

    final Table<FirmRow> firms;
    final Table<UserRow> users;
    final Table<DebtorRow> debtors;
    final Table<ContactPersonRow> contactPersons;
    final Table<ContactPointRow> contactPoints;
    final Table<CustomerRow> customers;
    final Table<SettledInvoiceRow> settledInvoices;
    final Table<CreditReportRow> creditReports;
    final Table<DossierNumberRow> dossierNumbers;
    final Table<DossierRow> dossiers;
    final Table<InvoiceRow> invoices;
    final Table<LedgerRow> ledger;
    final Table<LetterRow> letters;
    final Table<CallRow> calls;
    final Table<PathStepRow> pathSteps;
    final Table<CallBackRow> callBacks;
    final Table<PromiseRow> promises;
    final Table<ArrangementRow> arrangements;
    final Table<InstalmentRow> instalments;
    final Table<HoldRow> holds;
    final Table<ContactRow> contacts;
    final Table<DecisionRow> decisions;
    final Table<ConsultationRow> consultations;
    final Table<ProposalRow> proposals;
    final Table<ProposedInstalmentRow> proposedInstalments;
    final Table<ComplaintRow> complaints;

    private final List<Table<?>> tables = new ArrayList<>();
    private final ToLongFunction<String> firstIds;
    private long nextBooking;
    private long nextFence;

    /**
     * Starts empty.
     *
     * @param firstIds the first free id of a sequence, by its name
     */
    Agency(ToLongFunction<String> firstIds) {
        this.firstIds = firstIds;
        nextBooking = firstIds.applyAsLong("dossier_booking_seq");
        nextFence = firstIds.applyAsLong("queue_fence_seq");
        firms = table("client_firm", FirmRow.class);
        users = table("security_user", UserRow.class);
        debtors = table("debtor_debtor", DebtorRow.class);
        contactPersons = table("debtor_contact_person", ContactPersonRow.class);
        contactPoints = table("debtor_contact_point", ContactPointRow.class);
        customers = table("debtor_customer", CustomerRow.class);
        settledInvoices = table("debtor_settled_invoice", SettledInvoiceRow.class);
        creditReports = table("debtor_credit_report", CreditReportRow.class);
        dossierNumbers = add(new Table<>("dossier_number", DossierNumberRow.class, null, 0));
        dossiers = table("dossier_dossier", DossierRow.class);
        invoices = table("dossier_invoice", InvoiceRow.class);
        ledger = table("dossier_ledger_entry", LedgerRow.class);
        letters = table("letter_sent", LetterRow.class);
        calls = table("call_call", CallRow.class);
        pathSteps = table("call_path_step", PathStepRow.class);
        callBacks = table("call_call_back", CallBackRow.class);
        promises = table("agreement_promise", PromiseRow.class);
        arrangements = table("agreement_arrangement", ArrangementRow.class);
        instalments = table("agreement_instalment", InstalmentRow.class);
        holds = table("compliance_hold", HoldRow.class);
        contacts = table("compliance_contact", ContactRow.class);
        decisions = table("compliance_decision", DecisionRow.class);
        consultations = table("review_consultation", ConsultationRow.class);
        proposals = table("agreement_proposal", ProposalRow.class);
        proposedInstalments = add(new Table<>("agreement_proposed_instalment", ProposedInstalmentRow.class, null, 0));
        complaints = add(new Table<>("review_complaint", ComplaintRow.class, null, 0));
    }

    /** All tables; one that is referred to stands before the one that refers to it. */
    List<Table<?>> tables() {
        return List.copyOf(tables);
    }

    /** Gives out the number of one booking in the ledger. */
    long newBooking() {
        return nextBooking++;
    }

    /** The first booking number that was not given out. */
    long nextBooking() {
        return nextBooking;
    }

    /** Gives out the number of one lease. */
    long newFence() {
        return nextFence++;
    }

    /** The first lease number that was not given out. */
    long nextFence() {
        return nextFence;
    }

    private <R extends Record> Table<R> table(String name, Class<R> type) {
        String sequence = name + "_seq";
        return add(new Table<>(name, type, sequence, firstIds.applyAsLong(sequence)));
    }

    private <R extends Record> Table<R> add(Table<R> table) {
        tables.add(table);
        return table;
    }
}
