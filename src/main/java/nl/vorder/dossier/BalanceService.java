package nl.vorder.dossier;

import java.time.LocalDate;
import nl.vorder.shared.DossierId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the people of the agency what is owed. */
@Service
@Transactional(readOnly = true)
public class BalanceService {

    private final Balances balances;

    BalanceService(Balances balances) {
        this.balances = balances;
    }

    /** What is owed today, with interest and costs accrued to today. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD', 'ADMINISTRATOR')")
    public Balance today(DossierId id) {
        return balances.today(id);
    }

    /** What is owed at the end of a day, with interest and costs accrued to that day. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD', 'ADMINISTRATOR')")
    public Balance on(DossierId id, LocalDate day) {
        return balances.on(id, day);
    }

    /** What is owed at the end of a day, line by line, as a debtor may ask for. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD', 'ADMINISTRATOR')")
    public Specification specification(DossierId id, LocalDate day) {
        return balances.specification(id, day);
    }
}
