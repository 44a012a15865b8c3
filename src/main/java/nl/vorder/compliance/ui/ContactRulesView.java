package nl.vorder.compliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
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
import nl.vorder.compliance.DecreeDays;
import nl.vorder.compliance.OpeningHours;
import nl.vorder.compliance.SettingsChange;
import nl.vorder.compliance.WhatIf;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.Zone;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Formats;
import org.jspecify.annotations.Nullable;

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
    final Select<Whose> whose = new Select<>();
    private final Card current;
    private final Div alarm = new Div();
    private @Nullable ContactSettings previewed;
    private final transient ContactRules rules;
    private final transient WhatIf whatIf;
    private final transient Clock clock;

    /** Whose limits are shown: the agency's or those of one client firm. */
    record Whose(Optional<ClientFirmId> firm, String name) {}

    ContactRulesView(ContactRules rules, WhatIf whatIf, DecreeDays decrees, Clock clock) {
        this.rules = rules;
        this.whatIf = whatIf;
        this.clock = clock;
        this.current = new Card(getTranslation("compliance.rules.current"));
        addClassName("compliance-rules");
        H1 title = new H1(getTranslation("compliance.rules.title"));
        title.addClassName("vd-page-title");
        alarm.setId("compliance.rules.alarm");
        alarm.getElement().setAttribute("role", "alert");
        showAlarm();
        add(title, alarm, current, createChange(), new DecreeCard(decrees, this::showAlarm), createLinks());
        showCurrent();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("compliance.rules.title");
    }

    private void showAlarm() {
        alarm.removeAll();
        rules.yearsWithoutDecree().forEach(year -> {
            Paragraph line = new Paragraph(getTranslation("compliance.decree.missing", Integer.toString(year)));
            line.addClassName("vd-bad");
            alarm.add(line);
        });
    }

    private Component createChange() {
        remark.setLabel(getTranslation("compliance.rules.remark"));
        remark.setMaxLength(400);
        preview.setText(getTranslation("compliance.rules.preview"));
        preview.addClickListener(event -> previewChange());
        save.setText(getTranslation("compliance.rules.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(event -> saveChange());
        List<Whose> choices = new ArrayList<>();
        choices.add(new Whose(Optional.empty(), getTranslation("compliance.rules.whose.agency")));
        rules.clientFirms().forEach((id, name) -> choices.add(new Whose(Optional.of(id), name)));
        whose.setLabel(getTranslation("compliance.rules.whose"));
        whose.setId("compliance.rules.whose");
        whose.setItems(choices);
        whose.setItemLabelGenerator(Whose::name);
        whose.setValue(choices.getFirst());
        whose.addValueChangeListener(event -> showCurrent());
        outcome.getElement().setAttribute("role", "status");
        outcome.setId("compliance.rules.outcome");
        Div buttons = new Div(preview, save);
        buttons.addClassName("vd-row");
        Card card = new Card(getTranslation("compliance.rules.change"));
        card.show(whose, form, remark, buttons, outcome);
        return card;
    }

    private Component createLinks() {
        Card card = new Card(getTranslation("compliance.rules.links"));
        Anchor help = new Anchor("referrals", getTranslation("compliance.referrals.title"));
        Anchor inspection = new Anchor("inspection", getTranslation("compliance.inspection.title"));
        help.addClassName("vd-button");
        inspection.addClassName("vd-button");
        Div links = new Div(help, inspection);
        links.addClassName("vd-filters");
        card.show(links);
        return card;
    }

    private void showCurrent() {
        Optional<ClientFirmId> firm = whose.getValue().firm();
        ContactSettings settings = firm.map(rules::of).orElseGet(rules::agency);
        previewed = null;
        outcome.removeAll();
        form.show(settings);
        UnorderedList list = new UnorderedList();
        firm.ifPresent(id -> list.add(new ListItem(
                getTranslation(rules.ownOf(id).isPresent() ? "compliance.rules.own" : "compliance.rules.none"))));
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
            WhatIf.Effect effect = whatIf.of(whose.getValue().firm(), settings);
            previewed = settings;
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
        readOrComplain().filter(this::isPreviewed).ifPresent(settings -> {
            SettingsChange result = rules.change(
                    new ChangeSettings(whose.getValue().firm(), Zone.today(clock), settings, remark.getValue()));
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

    /** Nobody records limits without having seen what they do; limits outside the law need no preview to be refused. */
    private boolean isPreviewed(ContactSettings settings) {
        boolean seen = settings.equals(previewed) || !settings.problems().isEmpty();
        if (!seen) {
            tell("compliance.rules.preview-first");
        }
        return seen;
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
