package nl.vorder.compliance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import nl.vorder.compliance.Channel;
import nl.vorder.compliance.ContactCare;
import nl.vorder.compliance.ContactOverrides;
import nl.vorder.compliance.DossierContact;
import nl.vorder.compliance.OverrideContact;
import nl.vorder.compliance.OverrideResult;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.KeyButton;

/** A team lead's exception from the agency's own rules, with a reason and for half an hour; never from the law. */
class OverridePanel extends Card {

    final Select<Channel> channel = new Select<>();
    final TextField remark = new TextField();
    final KeyButton allow;
    final Span result = new Span();
    private final transient ContactOverrides overrides;
    private final transient ContactCare care;
    private final transient DossierContact subject;
    private final transient Runnable onGranted;

    OverridePanel(ContactOverrides overrides, ContactCare care, DossierContact subject, Runnable onGranted) {
        super("");
        this.overrides = overrides;
        this.care = care;
        this.subject = subject;
        this.onGranted = onGranted;
        rename(getTranslation("compliance.override.title"));
        channel.setLabel(getTranslation("compliance.wishes.channel"));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(one -> getTranslation("compliance.channel." + one));
        channel.setValue(Channel.PHONE);
        remark.setLabel(getTranslation("compliance.override.remark"));
        remark.setMaxLength(400);
        remark.setId("compliance.override.remark");
        allow = new KeyButton(getTranslation("compliance.override.allow"));
        allow.setId("compliance.override.allow");
        allow.addClickListener(event -> allow());
        result.getElement().setAttribute("role", "status");
        result.setId("compliance.override.result");
        Div form = new Div(channel, remark, allow);
        form.addClassName("vd-filters");
        show(new Paragraph(getTranslation("compliance.override.what")), form, result);
    }

    private void allow() {
        remark.setInvalid(remark.getValue().isBlank());
        remark.setErrorMessage(getTranslation("compliance.override.reason-missing"));
        if (remark.isInvalid()) {
            return;
        }
        OverrideResult outcome = overrides.override(new OverrideContact(
                care.question(subject, channel.getValue()), remark.getValue().strip()));
        switch (outcome) {
            case OverrideResult.Granted granted -> {
                onGranted.run();
                result.setText(getTranslation("compliance.override.granted", Formats.time(granted.until())));
            }
            case OverrideResult.ForbiddenByLaw law ->
                result.setText(getTranslation("compliance.override.law") + " "
                        + RefusalNote.reasons(law.reasons(), getLocale()));
            case OverrideResult.NeedsRelease ignored ->
                result.setText(getTranslation("compliance.override.needs-release"));
            case OverrideResult.NotNeeded ignored -> result.setText(getTranslation("compliance.override.not-needed"));
        }
    }
}
