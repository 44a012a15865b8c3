package nl.vorder.compliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.vorder.compliance.ContactCare;
import nl.vorder.compliance.ContactOverrides;
import nl.vorder.compliance.DossierContact;
import nl.vorder.compliance.GrantedOverrideRow;
import nl.vorder.compliance.InspectorExport;
import nl.vorder.compliance.InspectorExport.Range;
import nl.vorder.shared.Zone;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.KeyButton;
import nl.vorder.shared.ui.Words;

/** What an inspector asks for: one archive of a period or a debtor, and the exceptions team leads made. */
@Route("inspection")
@RolesAllowed({"TEAM_LEAD", "ADMINISTRATOR"})
class InspectionView extends Div implements HasDynamicTitle {

    private static final int EXCEPTIONS = 50;

    final DatePicker from;
    final DatePicker until;
    final TextField dossier = new TextField();
    final KeyButton prepare;
    final Anchor download = new Anchor();
    final Paragraph problem = new Paragraph();
    private final transient InspectorExport export;
    private final transient ContactCare care;

    InspectionView(InspectorExport export, ContactCare care, ContactOverrides overrides, Clock clock) {
        this.export = export;
        this.care = care;
        addClassName("vd-page");
        H1 title = new H1(getTranslation("compliance.inspection.title"));
        title.addClassName("vd-page-title");
        from = new DatePicker(
                getTranslation("compliance.inspection.from"), Zone.today(clock).withDayOfMonth(1));
        until = new DatePicker(getTranslation("compliance.inspection.until"), Zone.today(clock));
        prepare = new KeyButton(getTranslation("compliance.inspection.make"));
        prepare.setId("compliance.inspection.make");
        prepare.addClickListener(event -> prepare());
        add(title, archive(), exceptions(overrides.latest(EXCEPTIONS)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("compliance.inspection.title") + " · Vorder";
    }

    private Component archive() {
        dossier.setLabel(getTranslation("compliance.inspection.dossier"));
        dossier.setId("compliance.inspection.dossier");
        download.setText(getTranslation("compliance.inspection.download"));
        download.addClassNames("vd-button", "primary");
        download.setId("compliance.inspection.download");
        download.setVisible(false);
        problem.addClassName("vd-bad");
        problem.getElement().setAttribute("role", "alert");
        List.of(from, until).forEach(field -> field.addValueChangeListener(event -> download.setVisible(false)));
        dossier.addValueChangeListener(event -> download.setVisible(false));
        Div form = new Div(from, until, dossier, prepare, download);
        form.addClassName("vd-filters");
        Card card = new Card(getTranslation("compliance.rules.export"));
        card.show(new Paragraph(getTranslation("compliance.inspection.what")), form, problem);
        return card;
    }

    private void prepare() {
        problem.setText("");
        download.setVisible(false);
        if (from.isEmpty() || until.isEmpty() || until.getValue().isBefore(from.getValue())) {
            problem.setText(getTranslation("compliance.inspection.order"));
            return;
        }
        Optional<DossierContact> asked =
                dossier.getValue().isBlank() ? Optional.empty() : care.numbered(dossier.getValue());
        if (asked.isEmpty() && !dossier.getValue().isBlank()) {
            problem.setText(getTranslation("compliance.inspection.unknown"));
            return;
        }
        Range range = new Range(from.getValue(), until.getValue(), asked.map(DossierContact::debtorId));
        download.setHref(file(range));
        download.setVisible(true);
    }

    private DownloadHandler file(Range range) {
        return DownloadHandler.fromInputStream(event -> {
            ByteArrayOutputStream archive = new ByteArrayOutputStream();
            export.write(range, archive);
            byte[] content = archive.toByteArray();
            return new DownloadResponse(
                    new ByteArrayInputStream(content),
                    "contact-" + range.from() + "-" + range.until() + ".zip",
                    "application/zip",
                    content.length);
        });
    }

    private Component exceptions(List<GrantedOverrideRow> rows) {
        Card card = new Card(getTranslation("compliance.overrides.title"));
        card.setId("compliance.overrides");
        if (rows.isEmpty()) {
            card.show(Words.muted(getTranslation("compliance.overrides.empty")));
            return card;
        }
        card.show(rows.stream().map(this::row).toArray(Component[]::new));
        return card;
    }

    private Component row(GrantedOverrideRow row) {
        Div line = new Div(
                Words.strong(row.debtorName() + " · " + row.dossierNumber()),
                new Div(Words.small(getTranslation(
                        "compliance.overrides.line",
                        getTranslation("compliance.channel." + row.channel()),
                        row.remark(),
                        Formats.dateTime(row.grantedAt()),
                        row.grantedBy(),
                        Formats.time(row.endsAt())))),
                new Div(Words.plain(RefusalNote.reasons(row.reasons(), getLocale()))));
        line.addClassName("compliance-row");
        return line;
    }
}
