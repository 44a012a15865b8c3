package nl.vorder.costs;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Reports stale or missing rates of interest in the health of the application; work goes on meanwhile. */
@Component
class RatesHealth implements HealthIndicator {

    private final RateAlarms alarms;

    RatesHealth(RateAlarms alarms) {
        this.alarms = alarms;
    }

    @Override
    public Health health() {
        List<RateAlarm> open = alarms.open();
        if (open.isEmpty()) {
            return Health.up().build();
        }
        Health.Builder health = Health.unknown();
        open.forEach(alarm -> health.withDetail(
                alarm.kind().name(),
                alarm.lastVerified().map(day -> "last verified " + day).orElse("no rate")));
        return health.build();
    }
}
