package nl.vorder.compliance.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import nl.vorder.compliance.DossierContact;
import nl.vorder.compliance.HelpCall;
import nl.vorder.compliance.Referral;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.KeyButton;
import nl.vorder.shared.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * Help at the agent's hand: one key stops collecting, says what to say and calls a team lead; one key sends the number of a helper.
 */
class HelpPanel extends Div {

    final KeyButton danger;
    final KeyButton send;
    private final transient CareBars.Services services;
    private final transient DossierContact subject;
    private final transient Runnable onDanger;
    private final transient List<Referral> referrals;
    private final Div guide = new Div();
    private final Span status = new Span();
    private final Span sent = Words.small("");
    private transient @Nullable Registration registration;

    HelpPanel(CareBars.Services services, DossierContact subject, Runnable onDanger) {
        this.services = services;
        this.subject = subject;
        this.onDanger = onDanger;
        this.referrals = services.referrals().all();
        addClassName("compliance-help");
        danger = new KeyButton(getTranslation("compliance.protocol.start"), "alt+a", "Alt A");
        danger.addClassName("bad");
        danger.setId("compliance.protocol");
        danger.addClickListener(event -> start());
        send = new KeyButton(getTranslation("compliance.help.send", usual().name()), "alt+g", "Alt G");
        send.setId("compliance.send-number");
        send.addClickListener(event -> give(usual()));
        guide.setVisible(false);
        guide.setId("compliance.protocol.guide");
        guide.addClassName("compliance-guide");
        guide.getElement().setAttribute("role", "alert");
        sent.getElement().setAttribute("role", "status");
        sent.setId("compliance.number-sent");
        Div buttons = new Div(danger, send, others());
        buttons.addClassName("desk-answers");
        add(buttons, sent, guide);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        registration = services.news().listen(what -> {
            if (what.dossierId().equals(subject.dossierId())) {
                var unused = ui.access(this::showStatus);
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (registration != null) {
            registration.remove();
        }
    }

    private void start() {
        services.protocol().start(subject.debtorId(), subject.dossierId());
        referrals.stream()
                .filter(Referral::urgent)
                .forEach(referral -> services.referrals().give(subject.debtorId(), subject.dossierId(), referral.id()));
        danger.setEnabled(false);
        guide.removeAll();
        status.setId("compliance.protocol.status");
        status.addClassNames("vd-pill", "warn");
        guide.add(Words.strong(getTranslation("compliance.protocol.stopped")));
        for (String line : List.of("calm", "ask", "number", "danger", "stay")) {
            guide.add(new Paragraph(getTranslation("compliance.protocol.say." + line)));
        }
        guide.add(status);
        guide.setVisible(true);
        showStatus();
        onDanger.run();
    }

    private void showStatus() {
        services.helpCalls().latest(subject.dossierId()).ifPresent(call -> {
            status.setText(
                    call.isOpen()
                            ? getTranslation("compliance.protocol.called", Formats.time(call.startedAt()))
                            : came(call));
            status.setClassName("ok", !call.isOpen());
            status.setClassName("warn", call.isOpen());
        });
    }

    private String came(HelpCall call) {
        return getTranslation(
                "compliance.protocol.comes",
                call.acknowledgedBy().orElse(""),
                call.acknowledgedAt().map(Formats::time).orElse(""));
    }

    /** The helper most debtors of this kind are referred to: the first that is not for emergencies. */
    private Referral usual() {
        List<Referral> calm =
                referrals.stream().filter(referral -> !referral.urgent()).toList();
        if (calm.isEmpty()) {
            return referrals.getFirst();
        }
        boolean second = !subject.kind().isConsumer() && calm.size() > 1;
        return calm.get(second ? 1 : 0);
    }

    private Component others() {
        Div buttons = new Div();
        buttons.addClassName("desk-answers");
        NativeDetails details = new NativeDetails(getTranslation("compliance.help.others"), buttons);
        details.addClassName("desk-objections");
        details.addToggleListener(event -> {
            buttons.removeAll();
            if (event.isOpened()) {
                referrals.forEach(referral -> buttons.add(button(referral)));
            }
        });
        return details;
    }

    private KeyButton button(Referral referral) {
        KeyButton button = new KeyButton(referral.name() + " · " + referral.phone());
        button.setTitle(referral.audience(getLocale()));
        button.addClickListener(event -> give(referral));
        return button;
    }

    private void give(Referral referral) {
        services.referrals().give(subject.debtorId(), subject.dossierId(), referral.id());
        sent.setText(getTranslation("compliance.help.will-send", referral.name(), referral.phone()));
    }
}
