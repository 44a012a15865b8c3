package nl.vorder.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vorder.shared.ui.Translations;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final Pattern FIXED_KEY =
            Pattern.compile("getTranslation\\(\\s*(?:[a-z]+,\\s*)?\"([a-z0-9.-]+(?:\\.[A-Za-z0-9_.-]+)+)\"\\s*[,)]");

    private final Translations translations = new Translations();

    @Test
    void every_dutch_text_has_an_english_one_and_the_other_way_round() {
        assertThat(new TreeSet<>(texts(Translations.DUTCH).keySet()))
                .isEqualTo(new TreeSet<>(texts(Translations.ENGLISH).keySet()))
                .hasSizeGreaterThan(100);
    }

    @Test
    void both_texts_take_the_same_parameters() {
        texts(Translations.DUTCH)
                .forEach((key, dutch) -> assertThat(parameters(dutch))
                        .as(key)
                        .isEqualTo(parameters(texts(Translations.ENGLISH).get(key))));
    }

    @Test
    void no_text_is_empty_or_still_in_the_other_language_by_accident() {
        texts(Translations.DUTCH)
                .forEach((key, dutch) -> assertThat(dutch).as(key).isNotBlank());
        texts(Translations.ENGLISH)
                .forEach((key, english) -> assertThat(english).as(key).isNotBlank());
    }

    @Test
    void every_key_that_a_screen_asks_for_exists() throws IOException {
        Map<String, String> texts = texts(Translations.DUTCH);
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            sources.filter(path -> path.toString().endsWith(".java")).forEach(path -> {
                Matcher found = FIXED_KEY.matcher(read(path));
                while (found.find()) {
                    assertThat(texts).as(path.toString()).containsKey(found.group(1));
                }
            });
        }
    }

    private Map<String, String> texts(Locale locale) {
        return translations.all(locale);
    }

    private static int parameters(String text) {
        return new MessageFormat(text).getFormatsByArgumentIndex().length;
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
