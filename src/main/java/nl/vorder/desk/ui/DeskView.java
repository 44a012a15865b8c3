package nl.vorder.desk.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import nl.vorder.call.CallBackService;
import nl.vorder.desk.CallDesk;
import nl.vorder.desk.Conversation;
import nl.vorder.letter.ui.LetterPanels;
import nl.vorder.presence.AgentState;
import nl.vorder.queue.Lease;
import nl.vorder.queue.NextDossier;
import nl.vorder.queue.QueueService;
import nl.vorder.security.Role;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.LightButton;
import org.jspecify.annotations.Nullable;

/** The desk: one dossier at a time, from the queue to the saved outcome, by keyboard alone. */
@Route("desk")
@RolesAllowed(Role.AGENT_ROLE)
@Menu(order = 1, title = "desk.title")
class DeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Names the dossier of somebody who calls, in the address of the desk. */
    static final String CALLER = "caller";

    /** Names a dossier that is to be called, in the address of the desk. */
    static final String CHOSEN = "dossier";

    private static final int SECONDS_4 = 4_000;

    private final transient QueueService queue;
    private final transient CallDesk desk;
    private final transient DeskNews news;
    private final transient DeskController controller;
    private final transient DeskAnswers answers;
    private final QueuePanel queuePanel;
    private final PreparationPanel preparationPanel;
    private final ConversationPanel conversationPanel;
    private @Nullable KeyHelp help;
    private transient @Nullable Runnable stopListening;

    DeskView(
            QueueService queue,
            CallBackService callBacks,
            CallDesk desk,
            DeskControllerFactory controllers,
            DeskNews news,
            LetterPanels letters,
            HeldGlance held,
            Clock clock) {
        this.queue = queue;
        this.desk = desk;
        this.news = news;
        addClassName("desk");
        controller = controllers.forView(this);
        answers = controllers.answersFor(controller, this);
        queuePanel = new QueuePanel(queue, callBacks, held::counts, clock, this::next);
        preparationPanel = new PreparationPanel(controller, letters);
        conversationPanel = new ConversationPanel(controller, controller);
        add(queuePanel, preparationPanel, conversationPanel, helpKey("f1"), helpKey("?"), heartbeat());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.title") + " · Vorder";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        queue.current().ifPresentOrElse(controller::takeUp, () -> showIdle(getTranslation("desk.empty.start")));
        QueryParameters wanted = event.getLocation().getQueryParameters();
        dossier(wanted, CALLER).ifPresent(controller::answerInbound);
        dossier(wanted, CHOSEN).ifPresent(controller::openChosen);
        if (!wanted.getParameters().isEmpty()) {
            // Opened once: a reload shows what is on the desk then.
            event.getUI().getPage().getHistory().replaceState(null, "desk");
        }
    }

    private static Optional<DossierId> dossier(QueryParameters wanted, String name) {
        return wanted.getSingleParameter(name)
                .filter(id -> id.matches("\\d{1,18}"))
                .map(id -> new DossierId(Long.parseLong(id)));
    }

    /** Opens the dossier of somebody who calls the agency. */
    void answer(DossierId caller) {
        controller.answerInbound(caller);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("/desk.js");
        UI ui = event.getUI();
        ComponentUtil.setData(ui, DeskView.class, this);
        stopListening = news.listen(answer -> deliver(ui, answer));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        ComponentUtil.setData(event.getUI(), DeskView.class, null);
        if (stopListening != null) {
            stopListening.run();
        }
    }

    private LightButton helpKey(String key) {
        return LightButton.forKey(getTranslation("desk.keys"), key, this::turnHelp);
    }

    /** Opens or closes the list of keys; who never looks at it has none. */
    private void turnHelp() {
        if (help == null) {
            help = new KeyHelp();
            help.add(LightButton.forKey(getTranslation("desk.keys.close"), "escape", this::turnHelp));
            add(help);
        } else {
            help.setVisible(!help.isVisible());
        }
    }

    /** Pressed by the page itself while somebody is at work; keeps the reservation alive. */
    private LightButton heartbeat() {
        LightButton button = new LightButton("", controller::renew);
        button.addClassName("vd-sr-only");
        button.getElement().setAttribute("data-heartbeat", true);
        button.getElement().setAttribute("aria-hidden", "true");
        button.getElement().setAttribute("tabindex", "-1");
        return button;
    }

    /** Claims the next dossier and shows it. */
    void next() {
        switch (queue.next()) {
            case NextDossier.Claimed claimed -> controller.open(claimed);
            case NextDossier.AlreadyHolding holding -> {
                controller.takeUp(holding.lease());
                say(getTranslation("desk.already-holding"));
            }
            case NextDossier.Empty empty -> showIdle(empty(empty));
        }
    }

    /** Notes what the agent does now, here and in the header. */
    void become(AgentState state) {
        // While the desk is being opened it is on no screen yet.
        getUI().or(() -> Optional.ofNullable(UI.getCurrent())).ifPresent(ui -> StateItem.become(ui, state));
    }

    /** No call runs any more, whatever became of it. */
    void free() {
        getUI().or(() -> Optional.ofNullable(UI.getCurrent())).ifPresent(StateItem::free);
    }

    void show(Conversation conversation) {
        Optional<Lease> lease = Optional.of(conversation.lease());
        queuePanel.show(lease, Optional.of(conversation.preparation()));
        showFacts(conversation);
        conversationPanel.show(conversation, desk.now());
        // The dossier first: what follows and the day's figures come once it has been painted.
        getElement()
                .executeJs("return new Promise(painted => requestAnimationFrame(() => setTimeout(painted)))")
                .then(painted -> showSurroundings());
    }

    /** What comes after the dossier has been painted. */
    void showSurroundings() {
        controller.showNews();
        queuePanel.showLists();
        getUI().ifPresent(DayFiguresItem::refresh);
    }

    void showFacts(Conversation conversation) {
        preparationPanel.show(conversation.preparation(), conversation.isCalling(), desk.today());
        if (!conversation.isCalling()) {
            conversationPanel.showBeforeCall(conversation.preparation());
        }
    }

    void showScript(Conversation conversation) {
        conversationPanel.show(conversation, desk.now());
    }

    void showIdle(String text) {
        controller.forget();
        free();
        queuePanel.show(Optional.empty(), Optional.empty());
        showSurroundings();
        preparationPanel.showEmpty(text);
        conversationPanel.showIdle();
    }

    ConversationPanel conversation() {
        return conversationPanel;
    }

    PreparationPanel preparation() {
        return preparationPanel;
    }

    /** A short word at the bottom; never in the way. */
    void say(String text) {
        Notification.show(text, SECONDS_4, Notification.Position.BOTTOM_CENTER);
    }

    private String empty(NextDossier.Empty empty) {
        if (empty.closed()) {
            return getTranslation(
                    "desk.empty.closed", empty.next().map(Formats::dateTime).orElse("–"));
        }
        return empty.next()
                .map(next -> getTranslation("desk.empty.later", Formats.dateTime(next)))
                .orElseGet(() -> getTranslation("desk.empty.nothing"));
    }

    private void deliver(UI ui, Consumer<DeskAnswers> answer) {
        Future<?> delivered = ui.access(() -> answer.accept(answers));
        if (delivered.isCancelled()) {
            throw new IllegalStateException("The desk no longer takes news");
        }
    }
}
