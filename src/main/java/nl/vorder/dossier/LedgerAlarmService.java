package nl.vorder.dossier;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows an administrator the dossiers whose money needs somebody. */
@Service
@Transactional(readOnly = true)
public class LedgerAlarmService {

    private final LedgerAlarms alarms;

    LedgerAlarmService(LedgerAlarms alarms) {
        this.alarms = alarms;
    }

    /** All alarms; empty is as it should be. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<LedgerAlarm> open() {
        return alarms.all();
    }
}
