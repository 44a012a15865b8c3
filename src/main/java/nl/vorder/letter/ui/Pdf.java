package nl.vorder.letter.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Supplier;
import nl.vorder.document.PdfFile;

/** Links that open letters as PDF beside the page. */
final class Pdf {

    private static final int NOT_FOUND = 404;

    private Pdf() {}

    /** A link that prints when it is followed. */
    static Anchor link(String text, Supplier<Optional<PdfFile>> print) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> print.get()
                .map(file -> {
                    byte[] content = file.content();
                    return new DownloadResponse(
                            new ByteArrayInputStream(content), file.name(), "application/pdf", content.length);
                })
                .orElseGet(() -> DownloadResponse.error(NOT_FOUND)));
        Anchor link = new Anchor(handler, text);
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }
}
