package nl.vorder.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.security.UserId;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.UtcColumn;

/** A locked row of the queue and the fence its next lease would have. */
record Candidate(
        DossierId dossierId,
        DebtorId debtorId,
        ClientFirmId clientFirmId,
        DebtorKind debtorKind,
        boolean barred,
        QueueReason reason,
        Optional<LocalDate> reasonOn,
        Optional<Money> reasonAmount,
        Optional<UserId> leasedTo,
        Optional<Instant> leasedUntil,
        long fence,
        long nextFence) {

    /** The columns a candidate is read from. */
    static final String COLUMNS = """
            dossier_id, debtor_id, client_firm_id, debtor_kind, barred, reason, reason_on, reason_amount, leased_to, leased_until, fence
            """;

    static Candidate read(ResultSet row, long nextFence) throws SQLException {
        return new Candidate(
                new DossierId(row.getLong("dossier_id")),
                new DebtorId(row.getLong("debtor_id")),
                new ClientFirmId(row.getLong("client_firm_id")),
                DebtorKind.valueOf(row.getString("debtor_kind")),
                row.getBoolean("barred"),
                QueueReason.valueOf(row.getString("reason")),
                Optional.ofNullable(row.getObject("reason_on", LocalDate.class)),
                Optional.ofNullable(row.getBigDecimal("reason_amount")).map(Money::of),
                Optional.ofNullable(row.getObject("leased_to", Long.class)).map(UserId::new),
                UtcColumn.find(row, "leased_until"),
                row.getLong("fence"),
                nextFence);
    }

    /** Whether somebody else has it and has not let go. */
    boolean isHeldByOther(UserId user, Instant now) {
        return leasedTo.filter(holder -> !holder.equals(user)).isPresent()
                && leasedUntil.filter(until -> until.isAfter(now)).isPresent();
    }

    boolean isHeldBy(UserId user) {
        return leasedTo.filter(user::equals).isPresent();
    }

    /** The lease that stands already. */
    Lease held(Instant until) {
        return new Lease(dossierId, debtorId, clientFirmId, fence, reason, reasonOn, reasonAmount, until);
    }

    /** The lease as it becomes by a new claim. */
    Lease claimed(Instant until) {
        return new Lease(dossierId, debtorId, clientFirmId, nextFence, reason, reasonOn, reasonAmount, until);
    }
}
