package nl.vorder.compliance.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import nl.vorder.compliance.HelpCall;
import nl.vorder.compliance.HelpCalls;
import nl.vorder.compliance.ui.HelpNews.News;
import nl.vorder.shared.ui.Formats;

/** Tells a team lead on every screen that an agent needs help now; gone when nobody waits. */
class HelpBadge extends Div {

    static final String ROUTE = "help-calls";

    private final transient HelpCalls calls;
    private final transient HelpNews news;
    private final transient EveryHalfMinute ticks;
    private final Anchor link = new Anchor(ROUTE, "");
    private final transient List<Registration> registrations = new ArrayList<>();

    HelpBadge(HelpCalls calls, HelpNews news, EveryHalfMinute ticks) {
        this.calls = calls;
        this.news = news;
        this.ticks = ticks;
        setId("compliance.help-badge");
        getElement().setAttribute("role", "alert");
        link.addClassNames("vd-pill", "bad");
        add(link);
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        registrations.add(news.listen(what -> {
            var unused = ui.access(() -> hear(what));
        }));
        // What happened on another node is seen a little later.
        registrations.add(ticks.add(() -> {
            var unused = ui.access(this::refresh);
        }));
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        registrations.forEach(Registration::remove);
        registrations.clear();
    }

    /** Shows how many wait now. */
    final void refresh() {
        int waiting = calls.open().size();
        link.setText(getTranslation("compliance.help-call.waiting", waiting));
        setVisible(waiting > 0);
    }

    private void hear(News what) {
        refresh();
        if (what.called()) {
            calls.open().stream()
                    .filter(call -> call.dossierId().equals(what.dossierId()))
                    .forEach(this::announce);
        }
    }

    /** Stays until it is closed: a team lead who looks away must not miss it. */
    private void announce(HelpCall call) {
        Notification notification = new Notification();
        notification.setPosition(Notification.Position.TOP_CENTER);
        notification.setDuration(0);
        notification.setAssertive(true);
        Anchor open = new Anchor(ROUTE, getTranslation("compliance.help-call.open"));
        open.addClassNames("vd-button", "primary");
        open.getElement().addEventListener("click", event -> notification.close());
        Div text = new Div(
                getTranslation("compliance.help-call.notice", call.startedBy(), Formats.time(call.startedAt())));
        Div row = new Div(text, open);
        row.addClassName("compliance-help-notice");
        notification.add(row);
        notification.open();
    }
}
