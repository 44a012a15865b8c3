package nl.vorder.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Future;
import nl.vorder.intake.IntakeService;

/** Writes an upload to a temporary file, and stops as soon as it is larger than what is read. */
class LimitedUpload implements UploadHandler {

    private final transient Receiver receiver;

    LimitedUpload(Receiver receiver) {
        this.receiver = receiver;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        Path file = Files.createTempFile("vorder-intake", ".csv");
        boolean fits = false;
        try (InputStream in = event.getInputStream()) {
            fits = copy(in, file);
        } finally {
            if (!fits) {
                Files.deleteIfExists(file);
            }
        }
        String name = event.getFileName();
        if (fits) {
            goOn(event.getUI(), () -> receiver.received(name, file));
        } else {
            event.reject();
            goOn(event.getUI(), receiver::tooLarge);
        }
    }

    @Override
    public long getFileSizeMax() {
        return IntakeService.MOST_BYTES + 1;
    }

    @Override
    public long getRequestSizeMax() {
        return IntakeService.MOST_BYTES + (1 << 16);
    }

    /** What goes wrong there reaches the session's error handler. */
    private static void goOn(UI ui, Command step) {
        Future<Void> unused = ui.access(step);
    }

    private static boolean copy(InputStream in, Path file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long written = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            int read = in.read(buffer);
            while (read >= 0) {
                written += read;
                if (written > IntakeService.MOST_BYTES) {
                    return false;
                }
                out.write(buffer, 0, read);
                read = in.read(buffer);
            }
        }
        return true;
    }

    /** Goes on with the file, on the screen's own thread. */
    interface Receiver {

        void received(String name, Path file);

        void tooLarge();
    }
}
