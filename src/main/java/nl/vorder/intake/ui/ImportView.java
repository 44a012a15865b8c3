package nl.vorder.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import nl.vorder.client.ClientFirmReference;
import nl.vorder.client.ClientFirmService;
import nl.vorder.intake.Applying;
import nl.vorder.intake.FileInspection;
import nl.vorder.intake.FileProblem;
import nl.vorder.intake.FileSample;
import nl.vorder.intake.IntakeService;
import nl.vorder.intake.StageFile;
import nl.vorder.intake.StagedFile;
import nl.vorder.intake.Staging;
import nl.vorder.intake.Verdict;
import nl.vorder.security.Role;
import nl.vorder.shared.Zone;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.Translations;

/** Takes in a file of a client firm: choose the firm, upload, map the columns, look over what would happen, take over. */
@Route("imports")
@RolesAllowed({Role.TEAM_LEAD_ROLE, Role.ADMINISTRATOR_ROLE})
@Menu(order = 30, title = "intake.imports.title")
class ImportView extends Div implements HasDynamicTitle {

    final ComboBox<ClientFirmReference> firm = new ComboBox<>();
    final Upload upload = new Upload();
    final Div message = new Div();
    private final Div step = new Div();
    private final transient IntakeService intake;
    private final transient Translations translations;
    private final transient Clock clock;
    private transient Optional<Path> received = Optional.empty();
    private transient Optional<StagedFile> shown = Optional.empty();

    ImportView(IntakeService intake, ClientFirmService clientFirms, Translations translations, Clock clock) {
        this.intake = intake;
        this.translations = translations;
        this.clock = clock;
        addClassName("vd-page");
        H1 title = new H1(getTranslation("intake.imports.title"));
        title.addClassName("vd-page-title");
        firm.setItems(clientFirms.all());
        message.addClassName("intake-message");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        step.addClassName("intake-step");
        add(title, createChoice(), message, step);
        start();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("intake.imports.title") + " · Vorder";
    }

    @Override
    protected void onDetach(DetachEvent event) {
        forget();
    }

    private Component createChoice() {
        H2 title = new H2(getTranslation("intake.choice.title"));
        title.addClassName("vd-card-title");
        firm.setLabel(getTranslation("intake.choice.firm"));
        firm.setItemLabelGenerator(ClientFirmReference::name);
        firm.setRequiredIndicatorVisible(true);
        firm.setId("intake.firm");
        firm.addValueChangeListener(event -> start());
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(".csv", ".txt");
        upload.setUploadHandler(new LimitedUpload(new LimitedUpload.Receiver() {
            @Override
            public void received(String name, Path file) {
                inspect(name, file);
            }

            @Override
            public void tooLarge() {
                show(FileProblem.TOO_LARGE);
            }
        }));
        upload.addFileRejectedListener(event -> refuse(getTranslation("intake.choice.rejected")));
        upload.setI18n(uploadTexts());
        NativeButton button = new NativeButton(getTranslation("intake.choice.upload"));
        button.addClassNames("vd-button", "big");
        upload.setUploadButton(button);
        upload.setDropLabel(new Span(getTranslation("intake.choice.drop")));
        Div row = new Div(firm, upload);
        row.addClassName("intake-choice");
        Div card = new Div(title, row);
        card.addClassName("vd-card");
        return card;
    }

    private UploadI18N uploadTexts() {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("intake.choice.one-file"))
                        .setFileIsTooBig(getTranslation("intake.file-problem.TOO_LARGE"))
                        .setIncorrectFileType(getTranslation("intake.choice.rejected")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("intake.choice.connecting"))
                                .setProcessing(getTranslation("intake.choice.processing"))
                                .setHeld(getTranslation("intake.choice.held"))
                                .setStalled(getTranslation("intake.choice.held")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(getTranslation("intake.choice.failed"))
                                .setUnexpectedServerError(getTranslation("intake.choice.failed"))
                                .setForbidden(getTranslation("intake.choice.failed"))));
    }

    /** Back to an empty screen for the chosen client firm. */
    private void start() {
        forget();
        discard();
        message.setVisible(false);
        upload.clearFileList();
        upload.setVisible(firm.getValue() != null);
        step.removeAll();
        if (firm.getValue() == null) {
            Paragraph hint = new Paragraph(getTranslation("intake.choice.hint"));
            hint.addClassName("vd-empty");
            step.add(hint);
        }
    }

    void inspect(String name, Path file) {
        forget();
        discard();
        received = Optional.of(file);
        message.setVisible(false);
        upload.clearFileList();
        switch (intake.inspect(file)) {
            case FileInspection.Unreadable unreadable -> show(unreadable.problem());
            case FileInspection.Usable usable -> map(name, file, usable.sample());
        }
    }

    private void map(String name, Path file, FileSample sample) {
        step.removeAll();
        MappingPanel[] panel = new MappingPanel[1];
        panel[0] = new MappingPanel(
                sample,
                intake.guess(firm.getValue().id(), sample),
                Zone.today(clock),
                intake.mayMoveDates(),
                () -> compare(panel[0], name, file, sample));
        step.add(panel[0]);
    }

    private void compare(MappingPanel panel, String name, Path file, FileSample sample) {
        message.setVisible(false);
        Staging staging = intake.stage(new StageFile(
                firm.getValue().id(), file, name, sample, panel.layout(), panel.cutOff(), panel.practice.getValue()));
        switch (staging) {
            case Staging.Refused refused -> {
                show(refused.problem());
                panel.showMissing(refused.fields());
            }
            case Staging.Done done -> preview(panel, done.file());
        }
    }

    private void preview(MappingPanel mapping, StagedFile file) {
        shown = Optional.of(file);
        PreviewPanel preview = new PreviewPanel(
                intake, file, new Sentences(translations, UI.getCurrent().getLocale()));
        preview.apply.addClickListener(event -> apply(file));
        preview.discard.addClickListener(event -> {
            discard();
            step.removeAll();
            step.add(mapping);
        });
        step.removeAll();
        step.add(preview);
    }

    private void apply(StagedFile file) {
        switch (intake.apply(file.id())) {
            case Applying.Refused refused ->
                refuse(getTranslation(
                        "intake.applied.refused-" + refused.state().name()));
            case Applying.Done done -> {
                start();
                step.removeAll();
                step.add(createResult(done.file()));
            }
        }
    }

    private Component createResult(StagedFile file) {
        H2 title = new H2(getTranslation("intake.applied.title"));
        title.addClassName("vd-card-title");
        Paragraph text = new Paragraph(getTranslation(
                "intake.applied.text",
                file.name(),
                Formats.count(file.count(Verdict.CREATE)),
                Formats.count(file.count(Verdict.UPDATE)),
                Formats.count(file.count(Verdict.SKIP)),
                Formats.count(file.count(Verdict.ERROR))));
        Div card = new Div(title, text, new Paragraph(getTranslation("intake.applied.next")));
        card.addClassNames("vd-card", "intake-result");
        card.getElement().setAttribute("role", "status");
        return card;
    }

    private void show(FileProblem problem) {
        upload.clearFileList();
        refuse(getTranslation("intake.file-problem." + problem.name()));
    }

    private void refuse(String sentence) {
        message.setText(sentence);
        message.setVisible(true);
    }

    /** A preview that is left is not kept; one that was taken over stays. */
    private void discard() {
        shown.map(StagedFile::id).ifPresent(intake::discard);
        shown = Optional.empty();
    }

    /** The uploaded file goes as soon as it is not needed: it holds personal data. */
    private void forget() {
        received.ifPresent(file -> {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException("The uploaded file cannot be removed", e);
            }
        });
        received = Optional.empty();
    }
}
