package nl.vorder.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.vorder.demo.Rows.ComplaintRow;
import nl.vorder.demo.Rows.FirmRow;
import nl.vorder.demo.Rows.ProposalRow;
import nl.vorder.demo.Rows.ProposedInstalmentRow;
import nl.vorder.shared.Money;
import nl.vorder.shared.Zone;

/** Tells what team leads did about plans outside the mandate and about complaints, and leaves the last of them to do. */
final class LeadTeller {

    private static final String REFUSED = "Te lang voor dit bedrag. Stel het aantal termijnen van het mandaat voor.";
    private static final int MORE_THAN_ALLOWED = 4;
    private static final int DAYS_TO_FIRST = 14;
    private static final int WAITING_DAYS = 21;
    private static final int UNCONFIRMED_DAYS = 7;
    private static final Duration TO_CONFIRM = Duration.ofMinutes(40);
    private static final Duration TO_ANSWER = Duration.ofHours(3);

    private final Agency agency;
    private final Staff staff;
    private final LocalDate today;

    LeadTeller(Agency agency, Staff staff, LocalDate today) {
        this.agency = agency;
        this.staff = staff;
        this.today = today;
    }

    /** The receipt of a complaint is confirmed the same day, but not yet of the last ones. */
    void complained(long hold, Telling telling, boolean ofPerson, Instant at) {
        if (!isWithin(UNCONFIRMED_DAYS, at)) {
            agency.complaints.add(new ComplaintRow(
                    hold, telling.debtor(), ofPerson ? null : telling.dossier, at.plus(TO_CONFIRM), lead(hold)));
        }
    }

    /** The last plan that was proposed in a dossier waits if it is recent, and was refused otherwise; unless it is over. */
    void settle(Telling telling) {
        Telling.Proposed proposed = telling.proposed;
        if (proposed == null) {
            return;
        }
        boolean over = proposed.over() || telling.plot.closedOn() != null;
        boolean waits = !over && isWithin(WAITING_DAYS, proposed.at());
        boolean refused = !over && !waits;
        FirmRow firm = telling.plot.firm().row();
        int count = firm.maxInstalments() + MORE_THAN_ALLOWED;
        Money each = Money.of(proposed.total().amount().divide(BigDecimal.valueOf(count), 2, RoundingMode.DOWN));
        long id = agency.proposals.newId();
        agency.proposals.add(new ProposalRow(
                id,
                telling.dossier,
                telling.debtor(),
                proposed.call(),
                proposed.agent(),
                proposed.at(),
                limits(firm, each),
                over ? "WITHDRAWN" : waits ? "WAITING" : "REFUSED",
                refused ? REFUSED : "",
                refused ? lead(id) : null,
                refused ? proposed.at().plus(TO_ANSWER) : null));
        LocalDate first = Zone.local(proposed.at()).toLocalDate().plusDays(DAYS_TO_FIRST);
        Money left = proposed.total();
        for (int i = 0; i < count; i++) {
            Money amount = i == count - 1 ? left : each;
            agency.proposedInstalments.add(new ProposedInstalmentRow(id, i + 1, amount, first.plusMonths(i)));
            left = left.minus(amount);
        }
    }

    private static String limits(FirmRow firm, Money each) {
        String count = "INSTALMENTS_AT_MOST=" + firm.maxInstalments();
        return each.compareTo(firm.minInstalment()) < 0
                ? count + ";INSTALMENT_AT_LEAST=" + firm.minInstalment()
                : count;
    }

    private boolean isWithin(int days, Instant at) {
        return !Zone.local(at).toLocalDate().isBefore(today.minusDays(days));
    }

    private long lead(long turn) {
        return staff.leads().get((int) (turn % staff.leads().size()));
    }
}
