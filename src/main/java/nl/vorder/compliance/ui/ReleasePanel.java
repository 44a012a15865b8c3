package nl.vorder.compliance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import nl.vorder.compliance.BarredReleases;
import nl.vorder.compliance.DossierContact;
import nl.vorder.compliance.Release;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.KeyButton;
import nl.vorder.shared.ui.Words;

/** A barred claim: a team lead releases it with a reason, or takes the release back; others see how it stands. */
class ReleasePanel extends Card {

    final TextField remark = new TextField();
    final KeyButton release;
    private final transient BarredReleases releases;
    private final transient DossierContact subject;
    private final transient Runnable onChange;

    ReleasePanel(BarredReleases releases, DossierContact subject, boolean mayRelease, Runnable onChange) {
        super("");
        this.releases = releases;
        this.subject = subject;
        this.onChange = onChange;
        rename(getTranslation("compliance.release.title"));
        setId("compliance.release");
        release = new KeyButton(getTranslation("compliance.release.release"));
        release.setId("compliance.release.release");
        release.addClickListener(event -> release());
        releases.of(subject.dossierId())
                .ifPresentOrElse(
                        standing -> show(line(standing, mayRelease)),
                        () -> show(new Paragraph(getTranslation("compliance.release.what")), form(mayRelease)));
    }

    private Div line(Release standing, boolean mayWithdraw) {
        Div words = new Div(
                Words.strong(getTranslation(
                        "compliance.release.standing", standing.releasedBy(), Formats.dateTime(standing.releasedAt()))),
                new Div(Words.plain(standing.remark())));
        Div line = new Div(words);
        line.addClassNames("vd-row", "compliance-row");
        if (mayWithdraw) {
            KeyButton withdraw = new KeyButton(getTranslation("compliance.release.withdraw"));
            withdraw.setId("compliance.release.withdraw");
            withdraw.addClickListener(event -> {
                releases.withdraw(subject);
                onChange.run();
            });
            line.add(withdraw);
        }
        return line;
    }

    private Div form(boolean mayRelease) {
        if (!mayRelease) {
            return new Div(Words.pill(getTranslation("compliance.holds.team-lead"), ""));
        }
        remark.setLabel(getTranslation("compliance.release.remark"));
        remark.setId("compliance.release.remark");
        remark.setMaxLength(400);
        remark.addClassName("compliance-wide");
        Div form = new Div(remark, release);
        form.addClassName("vd-filters");
        return form;
    }

    private void release() {
        remark.setInvalid(remark.getValue().isBlank());
        remark.setErrorMessage(getTranslation("compliance.override.reason-missing"));
        if (!remark.isInvalid()) {
            releases.release(subject, remark.getValue().strip());
            onChange.run();
        }
    }
}
