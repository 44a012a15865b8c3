package nl.vorder.compliance.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import nl.vorder.compliance.CallWindow;
import nl.vorder.compliance.WindowState;
import nl.vorder.shared.Zone;
import nl.vorder.shared.ui.Formats;
import org.jspecify.annotations.Nullable;

/** Says whether calling is allowed and until or from when; keeps up with the clock. */
class CallWindowBadge extends Span {

    private final transient CallWindow window;
    private final transient Clock clock;
    private final transient EveryHalfMinute ticks;
    private transient @Nullable Registration registration;

    CallWindowBadge(CallWindow window, Clock clock, EveryHalfMinute ticks) {
        this.window = window;
        this.clock = clock;
        this.ticks = ticks;
        setId("compliance.call-window");
        getElement().setAttribute("role", "status");
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        registration = ticks.add(() -> {
            var unused = ui.access(this::refresh);
        });
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (registration != null) {
            registration.remove();
        }
    }

    /** Shows the state of this moment. */
    final void refresh() {
        WindowState state = window.at(clock.instant(), true);
        String until = moment(state.until());
        setText(
                state.open()
                        ? getTranslation("compliance.window.open", until)
                        : getTranslation("compliance.window.closed", until));
        setClassName("vd-pill");
        addClassName(state.open() ? "ok" : "warn");
    }

    private String moment(Instant instant) {
        LocalDateTime local = Zone.local(instant);
        if (local.toLocalDate().equals(Zone.today(clock))) {
            return Formats.time(local);
        }
        return Formats.weekday(local.toLocalDate(), getLocale()) + " " + Formats.time(local);
    }
}
