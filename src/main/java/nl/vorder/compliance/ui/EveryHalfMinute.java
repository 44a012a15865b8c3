package nl.vorder.compliance.ui;

import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Wakes what shows the time; one thread for all screens of this node. */
@Component
class EveryHalfMinute {

    private static final long SECONDS = 30;

    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("every-half-minute").factory());

    EveryHalfMinute() {
        var unused = thread.scheduleAtFixedRate(this::wake, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Calls the listener until it is taken away; it must not wait for anything. */
    Registration add(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    private void wake() {
        listeners.forEach(Runnable::run);
    }
}
