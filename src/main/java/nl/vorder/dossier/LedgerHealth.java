package nl.vorder.dossier;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Reports dossiers that do not add up, or lack a rate of interest, in the health of the application; work goes on meanwhile. */
@Component
class LedgerHealth implements HealthIndicator {

    private final LedgerAlarms alarms;

    LedgerHealth(LedgerAlarms alarms) {
        this.alarms = alarms;
    }

    @Override
    public Health health() {
        List<LedgerAlarm> open = alarms.all();
        if (open.isEmpty()) {
            return Health.up().build();
        }
        Health.Builder health = Health.unknown();
        for (LedgerAlarm.Kind kind : LedgerAlarm.Kind.values()) {
            health.withDetail(
                    kind.name(),
                    open.stream().filter(alarm -> alarm.kind() == kind).count());
        }
        return health.build();
    }
}
