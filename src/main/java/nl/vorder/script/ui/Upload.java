package nl.vorder.script.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.vorder.script.ScriptFormat;
import nl.vorder.script.editing.FileRead;
import nl.vorder.script.rules.ScriptProblem;
import nl.vorder.script.rules.ScriptProblem.Kind;

/** Takes a script from a file; a refused file is answered with what is wrong, line by line. */
class Upload extends Div {

    private static final int MOST = 20;

    private final transient Function<String, FileRead> reader;
    private final transient Consumer<FileRead.Good> taken;
    final Div answer = new Div();

    Upload(Function<String, FileRead> reader, Consumer<FileRead.Good> taken) {
        this.reader = reader;
        this.taken = taken;
        addClassName("script-upload");
        com.vaadin.flow.component.upload.Upload field =
                new com.vaadin.flow.component.upload.Upload(UploadHandler.inMemory((metadata, bytes) -> read(bytes)));
        field.setMaxFiles(1);
        // The list holds the one file that may be brought: left there, it would silently shut out the next.
        field.addAllFinishedListener(event -> field.clearFileList());
        field.setMaxFileSize(ScriptFormat.LARGEST * 2);
        field.setDropAllowed(false);
        NativeButton choose = new NativeButton(getTranslation("script.upload"));
        choose.addClassName("vd-button");
        field.setUploadButton(choose);
        answer.setId("script.upload.answer");
        answer.getElement().setAttribute("role", "alert");
        add(field, answer);
    }

    /** Reads what was brought; anything but text in UTF-8 is refused. */
    void read(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            show(reader.apply(text));
        } catch (CharacterCodingException e) {
            show(new FileRead.Refused(List.of(new ScriptProblem(Kind.UNREADABLE, "", "UTF-8"))));
        }
    }

    void tell(String text) {
        answer.removeAll();
        answer.setText(text);
    }

    private void show(FileRead read) {
        answer.removeAll();
        switch (read) {
            case FileRead.Good good -> taken.accept(good);
            case FileRead.Refused refused -> {
                answer.setText(getTranslation(
                        "script.upload.refused", refused.problems().size()));
                UnorderedList list = new UnorderedList();
                refused.problems().stream()
                        .limit(MOST)
                        .forEach(problem -> list.add(new ListItem(
                                (problem.node().isEmpty() ? getTranslation("script.check.whole") : problem.node())
                                        + ": "
                                        + getTranslation("script.problem." + problem.kind())
                                        + (problem.detail().isEmpty()
                                                ? ""
                                                : " (" + shortened(problem.detail()) + ")"))));
                answer.add(list);
            }
        }
    }

    private static String shortened(String detail) {
        return detail.length() > 120 ? detail.substring(0, 120) + "…" : detail;
    }
}
