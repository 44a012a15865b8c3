package nl.vorder.compliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vorder.compliance.ChangeSettings;
import nl.vorder.compliance.ContactRules;
import nl.vorder.compliance.ContactSettings;
import nl.vorder.compliance.OpeningHours;
import nl.vorder.compliance.Referral;
import nl.vorder.compliance.Referrals;
import nl.vorder.compliance.SettingsChange;
import nl.vorder.compliance.WhatIf;
import nl.vorder.shared.Zone;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Formats;

/** Shows the rules of contact in plain words, and lets a team lead try a change before making it. */
@Route("contact-rules")
@RolesAllowed({"TEAM_LEAD", "ADMINISTRATOR"})
@Menu(order = 40, title = "compliance.rules.title")
class ContactRulesView extends Div implements HasDynamicTitle {

    final SettingsForm form = new SettingsForm();
    final TextField remark = new TextField();
    final Div outcome = new Div();
    final Button preview = new Button();
    final Button save = new Button();
    private final Card current;
    private final transient ContactRules rules;
    private final transient WhatIf whatIf;
    private final transient Clock clock;

    ContactRulesView(ContactRules rules, WhatIf whatIf, Referrals referrals, Clock clock) {
        this.rules = rules;
        this.whatIf = whatIf;
        this.clock = clock;
        this.current = new Card(getTranslation("compliance.rules.current"));
        addClassName("compliance-rules");
        add(createAlarm(), current, createChange(), createHelp(referrals.all()));
        showCurrent();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("compliance.rules.title");
    }

    private Component createAlarm() {
        Div alarm = new Div();
        alarm.setId("compliance.rules.alarm");
        alarm.getElement().setAttribute("role", "alert");
        rules.yearsWithoutDecree().forEach(year -> {
            Paragraph line = new Paragraph(getTranslation("compliance.decree.missing", Integer.toString(year)));
            line.addClassName("vd-bad");
            alarm.add(line);
        });
        return alarm;
    }

    private Component createChange() {
        remark.setLabel(getTranslation("compliance.rules.remark"));
        remark.setMaxLength(400);
        preview.setText(getTranslation("compliance.rules.preview"));
        preview.addClickListener(event -> previewChange());
        save.setText(getTranslation("compliance.rules.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(event -> saveChange());
        outcome.getElement().setAttribute("role", "status");
        outcome.setId("compliance.rules.outcome");
        Div buttons = new Div(preview, save);
        buttons.addClassName("vd-row");
        Card card = new Card(getTranslation("compliance.rules.change"));
        card.show(form, remark, buttons, outcome);
        return card;
    }

    private Component createHelp(List<Referral> referrals) {
        UnorderedList list = new UnorderedList();
        for (Referral referral : referrals) {
            list.add(new ListItem(String.join(
                    " · ",
                    List.of(
                            referral.name(),
                            referral.audience(getLocale()),
                            (referral.phone() + " " + referral.website()).strip(),
                            getTranslation("compliance.help.verified", Formats.date(referral.lastVerified()))))));
        }
        Card card = new Card(getTranslation("compliance.help.title"));
        card.show(list);
        return card;
    }

    private void showCurrent() {
        ContactSettings settings = rules.agency();
        form.show(settings);
        UnorderedList list = new UnorderedList();
        sentences(settings).forEach(sentence -> list.add(new ListItem(sentence)));
        current.show(list);
    }

    private List<String> sentences(ContactSettings settings) {
        List<String> sentences = new ArrayList<>();
        sentences.add(getTranslation("compliance.rules.says.law"));
        sentences.add(getTranslation("compliance.rules.says.weekdays", words(settings.weekdays())));
        sentences.add(settings.saturday()
                .map(hours -> getTranslation("compliance.rules.says.saturday", words(hours)))
                .orElseGet(() -> getTranslation("compliance.rules.says.no-saturday")));
        sentences.add(getTranslation("compliance.rules.says.attempts-per-day", settings.attemptsPerDay()));
        sentences.add(getTranslation(
                "compliance.rules.says.minimum-gap", settings.minimumGap().toMinutes()));
        sentences.add(getTranslation("compliance.rules.says.attempts-per-seven-days", settings.attemptsPerSevenDays()));
        sentences.add(getTranslation("compliance.rules.says.quiet-days", settings.quietDays()));
        sentences.add(getTranslation("compliance.rules.says.messages-per-day", settings.messagesPerDay()));
        return sentences;
    }

    private void previewChange() {
        readOrComplain().ifPresent(settings -> {
            WhatIf.Effect effect = whatIf.of(Optional.empty(), settings);
            outcome.removeAll();
            outcome.add(new Paragraph(getTranslation("compliance.rules.effect", effect.leaving(), effect.ready())));
            effect.returning()
                    .forEach((day, count) -> outcome.add(new Paragraph(
                            getTranslation("compliance.rules.returning", count, Formats.weekday(day, getLocale())))));
            if (effect.waiting() > 0) {
                outcome.add(new Paragraph(getTranslation("compliance.rules.waiting", effect.waiting())));
            }
        });
    }

    private void saveChange() {
        readOrComplain().ifPresent(settings -> {
            SettingsChange result =
                    rules.change(new ChangeSettings(Optional.empty(), Zone.today(clock), settings, remark.getValue()));
            switch (result) {
                case SettingsChange.Changed changed -> {
                    showCurrent();
                    tell("compliance.rules.saved");
                }
                case SettingsChange.NotTaken not -> {
                    form.mark(not.fields(), getTranslation("compliance.rules.problem." + not.why()));
                    tell("compliance.rules.problem." + not.why());
                }
            }
        });
    }

    private Optional<ContactSettings> readOrComplain() {
        Optional<ContactSettings> settings = form.read();
        if (settings.isEmpty()) {
            tell("compliance.rules.incomplete");
        }
        return settings;
    }

    private void tell(String key) {
        outcome.removeAll();
        outcome.add(new Paragraph(getTranslation(key)));
    }

    private static String words(OpeningHours hours) {
        return hours.from() + " – " + hours.until();
    }
}
