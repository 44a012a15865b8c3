package nl.vorder.script.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.vorder.IntegrationTest;
import nl.vorder.TestUsers;
import nl.vorder.script.ScriptContent;
import nl.vorder.script.rules.ScriptProblem;
import nl.vorder.script.rules.ScriptProblem.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Files that team leads bring: their own exports come back as they went, hostile ones are refused with the line named. */
@IntegrationTest
class ScriptFileTest {

    private static final String NAME = "first-overdue.consumer";
    private static final String CLOSED = "\"kind\" : \"ASK_CLOSED\",";
    private static final String PARTING = "Dat is goed. Ik zet de opname uit.";

    @Autowired
    ScriptEditorService editor;

    @BeforeEach
    void a_team_lead() {
        TestUsers.logIn(TestUsers.teamLead(961));
    }

    @AfterEach
    void log_out() {
        TestUsers.logOut();
    }

    @Test
    void every_shipped_script_comes_back_as_it_went() {
        List<ScriptRow> scripts = editor.all();
        assertThat(scripts).hasSize(12);
        for (ScriptRow row : scripts) {
            VersionRow newest = editor.versions(row.name()).getFirst();
            ScriptContent content = editor.from(newest.id()).content();

            FileRead read = editor.read(editor.export(newest.id()));

            assertThat(read).isEqualTo(new FileRead.Good(content, List.of()));
        }
    }

    @Test
    void a_file_in_yaml_is_read_as_well() {
        String yaml = """
                format: vorder-script-1
                name: final.consumer
                start: end
                nodes:
                  end: {kind: CLOSE}
                """;

        assertThat(places(editor.read(yaml))).contains("MISSING_TRANSLATION end", "UNKNOWN_NODE ");
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                change("{", "", Kind.UNREADABLE, ""),
                change("\"vorder-script-1\"", "\"other\"", Kind.UNREADABLE, "format"),
                change("\"" + NAME + "\"", "\"../../etc/passwd\"", Kind.UNKNOWN_NAME, ""),
                change(CLOSED, "\"kind\" : \"EXEC\",", Kind.UNREADABLE, "nodes.greet.kind"),
                change(CLOSED, "", Kind.UNREADABLE, "nodes.greet.kind"),
                change(CLOSED, "\"kind\" : \"SAY\", \"onclick\" : 1,", Kind.UNREADABLE, "nodes.greet.onclick"),
                change(CLOSED, "\"kind\" : \"SAY\", \"kind\" : \"TIP\",", Kind.UNREADABLE, "nodes.greet.kind"),
                change(CLOSED, "\"kind\" \"ASK_CLOSED\",", Kind.UNREADABLE, "nodes.greet.kind"),
                change(CLOSED, "\"kind\" : ASK_CLOSED,", Kind.UNREADABLE, "nodes.greet.kind"),
                change("Rustig en vriendelijk.", "Dag. ".repeat(300), Kind.TOO_LARGE, "greet"),
                change("\"next\" : \"wrong-number\"", "\"next\" : \"nowhere\"", Kind.UNKNOWN_NODE, "greet"),
                change(PARTING, "Dan komt de deurwaarder.", Kind.FORBIDDEN_PHRASE, "not-recorded"));
    }

    @ParameterizedTest(name = "{2} at {3}")
    @MethodSource("broken")
    void a_broken_file_is_refused_with_the_line_named(String good, String bad, Kind kind, String node) {
        assertRefused(good, bad, kind, node);
    }

    @Test
    void a_file_that_breaks_off_is_refused_with_the_line_it_breaks_off_at() {
        String file = export();

        assertThat(places(editor.read(file.substring(0, file.indexOf(PARTING)))))
                .containsExactly("UNREADABLE nodes.not-recorded.text.nl");
        assertThat(places(editor.read(file + "}"))).containsExactly("UNREADABLE ");
        assertThat(places(editor.read("""
                format: vorder-script-1
                name: final.consumer
                nodes:
                  greet:
                    kind: SAY
                    text: {nl: "Dag
                """))).containsExactly("UNREADABLE nodes.greet.text");
        assertThat(places(editor.read("""
                format: vorder-script-1
                nodes:
                  greet: {kind: SAY}
                  end: {kind: CLOSE}
                  greet: {kind: TIP}
                """))).containsExactly("UNREADABLE nodes.greet");
    }

    static Stream<Arguments> circles() {
        return Stream.of(
                change(endOf("wrong-number"), leadingTo("wrong-number", "wrong-number"), Kind.ENDLESS, "wrong-number"),
                change(endOf("wrong-number"), leadingTo("wrong-number", "deceased"), Kind.ENDLESS, "wrong-number"),
                change(endOf("deceased"), withoutEnd("deceased"), Kind.DEAD_END, "deceased"));
    }

    @ParameterizedTest(name = "{2} at {3}")
    @MethodSource("circles")
    void a_circle_without_a_way_out_is_refused_with_the_line_named(String good, String bad, Kind kind, String node) {
        String back = endOf("deceased");
        String file = bad.contains("\"deceased\"") && kind == Kind.ENDLESS
                ? changed(export(), back, leadingTo("deceased", "wrong-number"))
                : export();

        assertThat(places(editor.read(changed(file, good, bad)))).contains(kind + " " + node);
    }

    static Stream<Arguments> injections() {
        return Stream.of(
                        "<script>alert(1)</script>",
                        "<img src=x onerror=alert(1)>",
                        "javascript:alert(1)",
                        "JaVaScRiPt:alert(1)",
                        "&lt;b&gt;",
                        "&#60;",
                        "${7*7}",
                        "Dag\\u0000",
                        "Dag\\u001b[2J",
                        "<svg/onload=alert`1`>")
                .flatMap(words -> Stream.of(
                        Arguments.of("Rustig en vriendelijk.", words, "greet"),
                        Arguments.of("Komt niet uit", words, "greet"),
                        Arguments.of(PARTING, words, "not-recorded"),
                        Arguments.of("Wie bent u?", words, "objection/who-are-you")));
    }

    @ParameterizedTest(name = "{1} in place of {0}")
    @MethodSource("injections")
    void markup_and_script_in_a_text_are_refused_with_the_line_named(String good, String bad, String node) {
        assertRefused(good, bad, Kind.MARKUP, node);
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                change("Rustig en vriendelijk.", "Vraag naar {otherDebtor.iban}.", Kind.UNKNOWN_FIELD, "greet"),
                change("Rustig en vriendelijk.", "Vraag naar {debtor.2}.", Kind.UNKNOWN_FIELD, "greet"),
                change("Rustig en vriendelijk.", "Vraag naar {debtorId}.", Kind.UNKNOWN_FIELD, "greet"),
                change(PARTING, "Uw buurman {neighbour} betaalde wel.", Kind.UNKNOWN_FIELD, "not-recorded"),
                change("Rustig en vriendelijk.", "Vraag naar {client}.", Kind.DISCLOSURE, "greet"));
    }

    @ParameterizedTest(name = "{2} at {3}")
    @MethodSource("fields")
    void a_field_of_somebody_else_is_refused_with_the_line_named(String good, String bad, Kind kind, String node) {
        assertRefused(good, bad, kind, node);
    }

    @Test
    void a_file_that_is_too_large_or_too_deep_is_refused_before_it_is_built() {
        assertThat(places(editor.read("{\"name\":\"" + "x".repeat(1_000_001) + "\"}")))
                .containsExactly("UNREADABLE ");
        assertThat(places(editor.read("{\"nodes\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("UNREADABLE");
        assertThat(places(editor.read("a: &a [x]\nb: [*a, *a]\nc: " + "[".repeat(300) + "]".repeat(300))))
                .containsExactly("UNREADABLE ");
        assertThat(places(editor.read("name: !!java.net.URL [\"http://localhost/\"]")))
                .containsExactly("UNREADABLE name");
        assertThat(places(editor.read("\0\1\2"))).containsExactly("UNREADABLE ");
        assertThat(places(editor.read(""))).containsExactly("UNREADABLE ");
        assertThat(places(editor.read(
                        "{\"format\":\"vorder-script-1\",\"name\":\"final.consumer\",\"nodes\":{\"a\":null}}")))
                .containsExactly("UNREADABLE nodes.a");
    }

    private void assertRefused(String good, String bad, Kind kind, String node) {
        FileRead read = editor.read(changed(export(), good, bad));

        assertThat(read).isInstanceOf(FileRead.Refused.class);
        assertThat(places(read)).contains(kind + " " + node);
    }

    private static String changed(String file, String good, String bad) {
        assertThat(file).contains(good);
        return file.substring(0, file.indexOf(good)) + bad + file.substring(file.indexOf(good) + good.length());
    }

    private String export() {
        return editor.export(editor.versions(NAME).getLast().id());
    }

    private static Arguments change(String good, String bad, Kind kind, String node) {
        return Arguments.of(good, bad, kind, node);
    }

    private static String endOf(String node) {
        return "\"" + node + "\" : {\n      \"kind\" : \"CLOSE\",";
    }

    private static String leadingTo(String node, String next) {
        return "\"" + node + "\" : {\n      \"kind\" : \"SAY\", \"next\" : \"" + next + "\",";
    }

    private static String withoutEnd(String node) {
        return "\"" + node + "\" : {\n      \"kind\" : \"SAY\",";
    }

    private static List<String> places(FileRead read) {
        List<String> places = new ArrayList<>();
        if (read instanceof FileRead.Refused refused) {
            for (ScriptProblem problem : refused.problems()) {
                places.add(problem.kind() + " " + problem.node());
            }
        }
        return places;
    }
}
