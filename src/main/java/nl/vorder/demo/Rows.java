package nl.vorder.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.vorder.costs.rules.ClaimKind;
import nl.vorder.security.Role;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.Money;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.Stage;
import org.jspecify.annotations.Nullable;

/** The rows of the demo agency, one record a table; a component is the column of that name in snake case. */
final class Rows {

    private Rows() {}

    record UserRow(
            long id,
            String username,
            String passwordHash,
            String displayName,
            Role role,
            @Nullable Long clientFirmId,
            String language,
            Instant createdAt) {}

    record FirmRow(
            long id,
            String name,
            String trade,
            String kvkNumber,
            String contactName,
            String email,
            String phone,
            String street,
            String houseNumber,
            String postcode,
            String city,
            String iban,
            String product,
            Money yearlyRevenue,
            BigDecimal importantShare,
            boolean vatReclaimable,
            @Nullable BigDecimal contractualInterest,
            int maxInstalments,
            Money minInstalment,
            int maxPromiseDays,
            BigDecimal feePercentage) {}

    record DebtorRow(
            long id,
            DebtorKind kind,
            String name,
            @Nullable LocalDate dateOfBirth,
            @Nullable String kvkNumber,
            String street,
            String houseNumber,
            String postcode,
            String city,
            @Nullable String ibanTail,
            String language,
            Instant createdAt) {}

    record ContactPersonRow(
            long id,
            long debtorId,
            String name,
            String role,
            boolean pays,
            @Nullable LocalTime preferredFrom,
            @Nullable LocalTime preferredUntil,
            String source,
            LocalDate verifiedOn) {}

    record ContactPointRow(
            long id, long debtorId, String kind, String address, boolean usable, String source, LocalDate verifiedOn) {}

    record CustomerRow(
            long id,
            long debtorId,
            long clientFirmId,
            String reference,
            @Nullable Money yearlyRevenue) {}

    record SettledInvoiceRow(
            long id,
            long debtorId,
            long clientFirmId,
            String number,
            Money amount,
            LocalDate invoicedOn,
            LocalDate dueOn,
            LocalDate settledOn,
            boolean disputed) {}

    record CreditReportRow(long id, long debtorId, String grade, String source, LocalDate reportedOn) {}

    record DossierNumberRow(int openedIn, int lastUsed) {}

    record DossierRow(
            long id,
            String number,
            long clientFirmId,
            long debtorId,
            Stage stage,
            String status,
            @Nullable String closedReason,
            LocalDate openedOn,
            @Nullable LocalDate closedOn,
            String paymentReference,
            @Nullable LocalDate costsFrom,
            @Nullable LocalDate interestThrough,
            DebtorKind debtorKind,
            boolean vatReclaimable,
            @Nullable BigDecimal contractualInterest,
            ClaimKind claimKind,
            @Nullable LocalDate letterSentOn,
            @Nullable LocalDate interestStoppedOn) {}

    record InvoiceRow(
            long id,
            long dossierId,
            long clientFirmId,
            String number,
            String description,
            LocalDate invoicedOn,
            LocalDate dueOn,
            Money amount,
            boolean disputed) {}

    record LedgerRow(
            long id,
            long dossierId,
            @Nullable Long invoiceId,
            long bookingId,
            String kind,
            String component,
            Money amount,
            LocalDate bookedOn,
            Instant recordedAt,
            String channel,
            String remark) {}

    record LetterRow(
            long id,
            long dossierId,
            String kind,
            String channel,
            LocalDate sentOn,
            @Nullable Instant openedAt,
            @Nullable Money announcedCosts) {}

    record CallRow(
            long id,
            UUID callKey,
            long dossierId,
            long debtorId,
            long clientFirmId,
            long userId,
            String direction,
            String phone,
            Instant startedAt,
            Instant endedAt,
            Instant savedAt,
            Stage stage,
            boolean identified,
            Outcome outcome,
            @Nullable NonPaymentReason reason,
            String note,
            Money quotedPrincipal,
            Money quotedInterest,
            Money quotedCosts,
            Money quotedVat,
            @Nullable Money promisedAmount,
            @Nullable LocalDate promisedOn,
            @Nullable Instant nextContactAt,
            @Nullable Long scriptVersionId,
            long fence) {}

    record PathStepRow(
            long id,
            long callId,
            int position,
            String node,
            @Nullable String answer,
            Instant at) {}

    record CallBackRow(
            long id,
            long dossierId,
            long debtorId,
            @Nullable Long userId,
            Instant dueAt,
            String state,
            String remark,
            Instant createdAt,
            @Nullable Instant settledAt) {}

    record PromiseRow(
            long id,
            long dossierId,
            long debtorId,
            long clientFirmId,
            UUID callKey,
            Instant promisedAt,
            Money amount,
            LocalDate dueOn,
            LocalDate checkOn,
            String channel,
            String state,
            Money paid,
            @Nullable LocalDate decidedOn) {}

    record ArrangementRow(
            long id,
            long dossierId,
            long debtorId,
            long clientFirmId,
            UUID callKey,
            Instant agreedAt,
            Money total,
            String state,
            @Nullable LocalDate decidedOn) {}

    record InstalmentRow(long id, long arrangementId, int number, Money amount, LocalDate dueOn, String state) {}

    record HoldRow(
            long id,
            long debtorId,
            @Nullable Long dossierId,
            String kind,
            String remark,
            Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable Long placedBy,
            @Nullable Instant liftedAt,
            @Nullable Long liftedBy) {}

    record ContactRow(
            long id,
            long debtorId,
            long dossierId,
            String channel,
            boolean conversation,
            boolean inbound,
            Instant at) {}

    record DecisionRow(
            long id,
            Instant at,
            @Nullable Long userId,
            long debtorId,
            @Nullable Long dossierId,
            String channel,
            String action,
            boolean allowed,
            String reasons,
            @Nullable Instant nextAllowed,
            String ruleVersion) {}

    record ProposalRow(
            long id,
            long dossierId,
            long debtorId,
            UUID callKey,
            long askedBy,
            Instant askedAt,
            String limits,
            String state,
            String answer,
            @Nullable Long answeredBy,
            @Nullable Instant answeredAt) {}

    record ProposedInstalmentRow(long proposalId, int number, Money amount, LocalDate dueOn) {}

    record ComplaintRow(
            long holdId, long debtorId, @Nullable Long dossierId, Instant confirmedAt, long confirmedBy) {}

    record ConsultationRow(
            long id,
            long dossierId,
            long askedBy,
            Instant askedAt,
            String question,
            String state,
            @Nullable Long answeredBy,
            @Nullable Instant answeredAt,
            String answer) {}
}
