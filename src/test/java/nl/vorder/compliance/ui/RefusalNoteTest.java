package nl.vorder.compliance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.compliance.ContactCare;
import nl.vorder.compliance.ContactDecision.Refused;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.Holds;
import nl.vorder.compliance.PlaceHold;
import nl.vorder.compliance.RefusalReason;
import nl.vorder.compliance.RefusalText;
import nl.vorder.shared.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@ViewPackages(classes = DossierContactView.class)
class RefusalNoteTest extends SpringBrowserlessTest {

    @Autowired
    Holds holds;

    @Autowired
    ContactCare care;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void log_in() {
        clock.reset();
        TestUsers.logIn(TestUsers.agent(931));
    }

    @AfterEach
    void log_out() {
        TestUsers.logOut();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_reason_reads_the_same_wherever_it_is_shown(String language) {
        Locale locale = "nl".equals(language) ? Translations.DUTCH : Translations.ENGLISH;
        UI.getCurrent().setLocale(locale);
        Translations texts = new Translations();
        for (RefusalReason reason : RefusalReason.values()) {
            String sentence = texts.getTranslation("compliance.refusal." + reason, locale);
            Refused waiting = new Refused(List.of(reason), Optional.empty());

            assertThat(new RefusalNote(waiting).getText()).startsWith(sentence + " ");
            assertThat(RefusalNote.reason(reason, locale)).isEqualTo(sentence);
            assertThat(RefusalText.of(waiting).getFirst().key()).isEqualTo(reason.translationKey());
        }
    }

    @Test
    void the_screen_of_a_dossier_shows_the_same_words_for_a_stop_and_for_the_refused_channels() {
        UI.getCurrent().setLocale(Translations.DUTCH);
        for (HoldKind kind : HoldKind.values()) {
            Opened dossier = DossierFixture.aDossier(database).open();
            holds.place(
                    new PlaceHold(dossier.debtorId(), Optional.empty(), kind, "", clock.instant(), Optional.empty()));
            navigate("contact/" + dossier.id().value(), DossierContactView.class);
            String sentence = RefusalNote.reason(kind.reason(), Translations.DUTCH);

            List<String> shown = find(RefusalNote.class).all().stream()
                    .map(RefusalNote::getText)
                    .toList();
            assertThat(shown).as(kind.name()).isNotEmpty().allMatch(text -> text.startsWith(sentence));
            assertThat(words(find(HoldsPanel.class).single())).contains(sentence);
        }
    }

    /** Texts of reasons are made in two places only; any other would be a second way to say the same. */
    @Test
    void no_other_class_makes_the_text_of_a_refusal() throws IOException {
        Pattern maker =
                Pattern.compile("compliance\\.refusal\\.|compliance\\.next-allowed|reason\\(?\\)?\\.translationKey\\(");
        Set<String> allowed = Set.of("RefusalReason.java", "RefusalText.java", "RefusalNote.java", "HoldKind.java");
        List<String> others = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher found = maker.matcher(Files.readString(source));
                if (found.find() && !allowed.contains(source.getFileName().toString())) {
                    others.add(source.toString());
                }
            }
        }
        assertThat(others).isEmpty();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
