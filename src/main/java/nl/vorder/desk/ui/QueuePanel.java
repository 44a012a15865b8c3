package nl.vorder.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.vorder.call.CallBack;
import nl.vorder.call.CallBackService;
import nl.vorder.compliance.RefusalReason;
import nl.vorder.compliance.ui.RefusalNote;
import nl.vorder.desk.Preparation;
import nl.vorder.queue.HeldCount;
import nl.vorder.queue.Lease;
import nl.vorder.queue.QueueReason;
import nl.vorder.queue.QueueRow;
import nl.vorder.queue.QueueService;
import nl.vorder.shared.Money;
import nl.vorder.shared.Zone;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.KeyButton;
import nl.vorder.shared.ui.Words;

/** The left of the desk: what is next and why, call-backs, what follows, and what waits and until when. */
class QueuePanel extends Section {

    private static final int CALL_BACKS = 4;
    private static final int FOLLOWING = 5;
    private static final int HELD_GROUPS = 6;

    private final transient QueueService queue;
    private final transient CallBackService callBacks;
    private final transient Clock clock;
    private final transient Supplier<List<HeldCount>> held;
    private final Div now = new Div();
    private final Div list = new Div();
    private final KeyButton next;

    QueuePanel(
            QueueService queue,
            CallBackService callBacks,
            Supplier<List<HeldCount>> held,
            Clock clock,
            Runnable onNext) {
        this.queue = queue;
        this.held = held;
        this.callBacks = callBacks;
        this.clock = clock;
        addClassName("desk-queue");
        setAriaLabel(getTranslation("desk.queue"));
        Div card = new Div(now, list);
        card.addClassName("vd-card");
        // It scrolls: the arrow keys must be able to reach it.
        card.getElement().setAttribute("tabindex", "0");
        card.getElement().setAttribute("role", "group");
        card.getElement().setAttribute("aria-label", getTranslation("desk.queue"));
        next = new KeyButton(getTranslation("desk.next"), "alt+n", "Alt N");
        next.addClassNames("primary", "big");
        next.setId("desk.next");
        next.addClickListener(event -> onNext.run());
        add(card, next);
    }

    /** Shows what is on the desk; the lists below it follow with {@link #showLists}. */
    void show(Optional<Lease> lease, Optional<Preparation> preparation) {
        now.removeAll();
        next.setEnabled(lease.isEmpty());
        if (lease.isPresent() && preparation.isPresent()) {
            now.add(title("desk.queue.now"), current(lease.get(), preparation.get()));
        }
    }

    /** Shows call-backs, what follows and what waits, as of now. */
    void showLists() {
        list.removeAll();
        List<CallBack> due = callBacks.mineAndAnyones(CALL_BACKS);
        if (!due.isEmpty()) {
            list.add(title("desk.queue.call-backs"));
            due.forEach(callBack -> list.add(row(callBack)));
        }
        List<QueueRow> following = queue.upcoming(FOLLOWING);
        list.add(title("desk.queue.following"));
        following.forEach(row -> list.add(row(row)));
        if (following.isEmpty()) {
            list.add(Words.small(getTranslation("desk.queue.nothing-follows")));
        }
        showHeld(held.get());
    }

    private void showHeld(List<HeldCount> counts) {
        if (counts.isEmpty()) {
            return;
        }
        int total = counts.stream().mapToInt(HeldCount::count).sum();
        H2 title = title("desk.queue.not-now");
        title.setText(getTranslation("desk.queue.not-now", Formats.count(total)));
        list.add(title);
        counts.stream().limit(HELD_GROUPS).forEach(one -> list.add(new Div(Words.small(group(one)))));
    }

    private String group(HeldCount held) {
        String text = Formats.count(held.count()) + " · " + reason(held);
        return text + held.from().map(from -> " (" + from(from) + ")").orElse("");
    }

    /** A refusal reads as everywhere; the queue has two reasons of its own. */
    private String reason(HeldCount held) {
        return Stream.of(RefusalReason.values())
                .filter(reason -> reason.name().equals(held.reason()))
                .findFirst()
                .map(reason -> RefusalNote.reason(reason, getLocale()))
                .orElseGet(() -> getTranslation("desk.held." + held.reason()));
    }

    private String from(Instant from) {
        Duration wait = Duration.between(clock.instant(), from);
        return wait.toHours() < 20
                ? getTranslation("desk.queue.from", Formats.time(from))
                : getTranslation(
                        "desk.queue.from", Formats.weekday(Zone.local(from).toLocalDate(), getLocale()));
    }

    private H2 title(String key) {
        H2 title = new H2(getTranslation(key));
        title.addClassName("vd-card-title");
        return title;
    }

    private Component current(Lease lease, Preparation preparation) {
        Div row = row(
                preparation.debtor().name(), Formats.euro(preparation.balance().total()));
        row.addClassName("current");
        row.setId("desk.current");
        Span why = Words.small(reason(lease.reason(), lease.reasonOn(), lease.reasonAmount()));
        why.setId("desk.reason-next");
        row.add(why, new Div(Words.pill(getTranslation("queue.reason.short." + lease.reason()), tone(lease.reason()))));
        return row;
    }

    private Component row(QueueRow next) {
        Div row = row(next.debtorName(), next.reasonAmount().map(Formats::euro).orElse(""));
        row.add(Words.small(reason(next.reason(), next.reasonOn(), next.reasonAmount())));
        return row;
    }

    private Component row(CallBack callBack) {
        Div row = new Div();
        row.addClassName("desk-queue-row");
        Span about =
                Words.small(moment(callBack.dueAt()) + (callBack.remark().isBlank() ? "" : " · " + callBack.remark()));
        about.addClassName("about");
        about.setTitle(callBack.remark());
        Div below = new Div(about);
        below.addClassName("vd-row");
        near(callBack).ifPresent(below::add);
        row.add(name(callBack.about().debtorName()), below);
        return row;
    }

    /** The time; of another day than today the day as well. */
    private String moment(Instant at) {
        LocalDate day = Zone.local(at).toLocalDate();
        return day.equals(Zone.today(clock))
                ? Formats.time(at)
                : Formats.weekday(day, getLocale()) + " " + Formats.time(at);
    }

    private Optional<Component> near(CallBack callBack) {
        long minutes = Duration.between(clock.instant(), callBack.dueAt()).toMinutes();
        return switch (callBack.state()) {
            case OVERDUE -> Optional.of(Words.pill(getTranslation("desk.call-back.late"), "bad"));
            case MISSED -> Optional.of(Words.pill(getTranslation("desk.call-back.missed"), "bad"));
            case DUE -> Optional.of(Words.pill(getTranslation("desk.call-back.now"), "warn"));
            default ->
                minutes < 60
                        ? Optional.of(Words.pill(getTranslation("desk.call-back.in", minutes), "warn"))
                        : Optional.empty();
        };
    }

    private String reason(QueueReason reason, Optional<LocalDate> on, Optional<Money> amount) {
        return getTranslation(
                "queue.reason." + reason,
                on.map(day -> Formats.shortDate(day, getLocale())).orElse("–"),
                // Not broken off after the sign where the line ends.
                amount.map(money -> Formats.euro(money).replace(' ', '\u00a0')).orElse("–"));
    }

    private static Div row(String name, String amount) {
        Div row = new Div();
        row.addClassName("desk-queue-row");
        Div head = new Div(name(name), Words.number(amount));
        head.addClassName("vd-row");
        row.add(head);
        return row;
    }

    private static Span name(String name) {
        Span span = new Span(name);
        span.addClassName("name");
        span.setTitle(name);
        return span;
    }

    private static String tone(QueueReason reason) {
        return switch (reason) {
            case BROKEN_PROMISE, INSTALMENT_MISSED, LIMITATION_NEAR -> "bad";
            case CALL_BACK_DUE, PROMISE_DUE_TODAY, FINAL_CALL -> "warn";
            default -> "accent";
        };
    }
}
