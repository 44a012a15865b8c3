package nl.vorder.call.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vorder.call.AgentReference;
import nl.vorder.call.CallBack;
import nl.vorder.call.CallBackCursor;
import nl.vorder.call.CallBackList;
import nl.vorder.call.CallBackResult;
import nl.vorder.call.CallBackService;
import nl.vorder.call.CallBackTaken;
import nl.vorder.security.CurrentUser;
import nl.vorder.security.Role;
import nl.vorder.shared.Zone;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.KeyButton;

/** Appointments to call: an agent's own and those of anyone, for a team lead all of them. */
@Route("call-backs")
@RolesAllowed({Role.AGENT_ROLE, Role.TEAM_LEAD_ROLE})
@Menu(order = 10.5, title = "call.call-backs.title")
class CallBacksView extends Div implements AfterNavigationObserver, CallBackActions, HasDynamicTitle {

    private static final int PAGE = 100;
    private static final String LIST = "list";
    private static final List<CallBackList> OF_AGENT = List.of(
            CallBackList.TO_DO,
            CallBackList.MINE,
            CallBackList.ANYONES,
            CallBackList.OVERDUE,
            CallBackList.MISSED,
            CallBackList.MOVED,
            CallBackList.DONE);
    private static final List<CallBackList> OF_LEAD = List.of(
            CallBackList.TO_DO,
            CallBackList.ANYONES,
            CallBackList.DUE,
            CallBackList.OVERDUE,
            CallBackList.MISSED,
            CallBackList.MOVED,
            CallBackList.DONE);

    private final transient CallBackService callBacks;
    private final transient Clock clock;
    private final Map<CallBackList, KeyButton> tabs = new EnumMap<>(CallBackList.class);
    private final CallBackRows rows;
    private final CallBackPanel panel;
    private final Paragraph status = new Paragraph();
    private final KeyButton more;
    private CallBackList list = CallBackList.TO_DO;
    private transient Optional<CallBackCursor> last = Optional.empty();

    CallBacksView(CallBackService callBacks, CurrentUser currentUser, Clock clock) {
        this.callBacks = callBacks;
        this.clock = clock;
        boolean lead = currentUser.get().role() == Role.TEAM_LEAD;
        addClassName("vd-page");
        H1 title = new H1(getTranslation("call.call-backs.title"));
        title.addClassName("vd-page-title");
        rows = new CallBackRows(this::show);
        panel = new CallBackPanel(this, lead ? Optional.of(callBacks.agents()) : Optional.empty());
        more = new KeyButton(getTranslation("call.calls.more"));
        more.addClickListener(event -> showMore());
        status.getElement().setAttribute("role", "status");
        status.setId("call.call-backs.status");
        Div left = new Div(rows, status, more);
        left.addClassName("calls-list");
        Div split = new Div(left, panel);
        split.addClassName("calls-split");
        add(title, tabs(lead ? OF_LEAD : OF_AGENT), split);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("/desk.js");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(LIST)
                .orElse("");
        list = Stream.of(CallBackList.values())
                .filter(one -> one.name().equals(wanted) && tabs.containsKey(one))
                .findFirst()
                .orElse(CallBackList.TO_DO);
        refresh();
        panel.showNothing();
        rows.focusFirst();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("call.call-backs.title") + " · Vorder";
    }

    private Component tabs(List<CallBackList> shown) {
        Div bar = new Div();
        bar.addClassName("vd-filters");
        bar.getElement().setAttribute("role", "group");
        bar.getElement().setAttribute("aria-label", getTranslation("call.call-backs.lists"));
        int digit = 0;
        for (CallBackList each : shown) {
            digit++;
            KeyButton tab =
                    new KeyButton(getTranslation("call.call-backs.list." + each), "alt+" + digit, "Alt " + digit);
            tab.setId("call.call-backs.list." + each);
            tab.addClickListener(event -> choose(each));
            tabs.put(each, tab);
            bar.add(tab);
        }
        return bar;
    }

    /** The list stands in the address, so that a reload shows the same one. */
    private void choose(CallBackList chosen) {
        list = chosen;
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, "call-backs?list=" + chosen));
        refresh();
        panel.showNothing();
        rows.focusFirst();
    }

    private void refresh() {
        rows.clear();
        last = Optional.empty();
        Map<CallBackList, Integer> counts = callBacks.counts();
        tabs.forEach((each, tab) -> {
            String name = getTranslation("call.call-backs.list." + each);
            tab.setLabel(Optional.ofNullable(counts.get(each))
                    .map(count -> name + " (" + Formats.count(count) + ")")
                    .orElse(name));
            tab.setSelected(each == list);
        });
        showMore();
        String shown = getTranslation("call.call-backs.as-of", Formats.time(clock.instant()));
        status.setText(
                rows.getChildren().findAny().isEmpty() ? getTranslation("call.call-backs.empty." + list) : shown);
    }

    private void showMore() {
        List<CallBack> page = callBacks.list(list, last, PAGE);
        rows.append(page);
        if (!page.isEmpty()) {
            last = Optional.of(page.getLast().cursor());
        }
        more.setVisible(page.size() == PAGE);
    }

    private void show(CallBack callBack) {
        panel.show(callBack, callBacks.of(callBack.dossierId()));
        rows.mark(callBack.id());
    }

    /** Shows the list and the call-back as they are after a change. */
    private void showAgain(long id) {
        refresh();
        find(id).ifPresentOrElse(this::show, panel::showNothing);
        rows.focus(id);
    }

    private Optional<CallBack> find(long id) {
        return callBacks.find(id);
    }

    @Override
    public void open(CallBack callBack) {
        UI.getCurrent()
                .navigate(
                        "desk",
                        QueryParameters.of(
                                "dossier", Long.toString(callBack.dossierId().value())));
    }

    @Override
    public void take(CallBack callBack) {
        CallBackTaken taken = callBacks.take(callBack.id());
        showAgain(callBack.id());
        if (taken instanceof CallBackTaken.Kept kept) {
            panel.say(getTranslation("call.call-backs.kept", kept.owner()));
        }
    }

    @Override
    public void letGo(CallBack callBack) {
        callBacks.letGo(callBack.id());
        showAgain(callBack.id());
    }

    @Override
    public void give(CallBack callBack, AgentReference agent) {
        callBacks.give(callBack.id(), agent.id());
        showAgain(callBack.id());
    }

    @Override
    public void move(CallBack callBack, Instant to) {
        switch (callBacks.move(callBack.id(), to)) {
            case CallBackResult.Planned planned -> showAgain(planned.id());
            case CallBackResult.NotAllowed refused ->
                panel.say(refused.next()
                        .map(next -> getTranslation("call.call-backs.not-then", Formats.dateTime(next)))
                        .orElseGet(() -> getTranslation("call.call-backs.not-that-day")));
        }
    }

    @Override
    public void done(CallBack callBack) {
        callBacks.done(callBack.id());
        showAgain(callBack.id());
    }

    @Override
    public void back(CallBack callBack) {
        rows.focus(callBack.id());
    }

    @Override
    public LocalDate today() {
        return Zone.today(clock);
    }

    @Override
    public List<Instant> moments(CallBack callBack, LocalDate day) {
        return callBacks.allowedMoments(callBack.dossierId(), day);
    }
}
