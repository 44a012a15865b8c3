package nl.vorder.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text of every screen, in Dutch (the reference) and English, from {@code i18n/<module>_<language>.properties}.
 *
 * <p>A parameter is written <code>{0}</code>; texts go through {@link MessageFormat}, so an apostrophe is doubled. A missing key is
 * shown between exclamation marks, and a test fails on it.
 */
@Component
public class Translations implements I18NProvider {

    /** Dutch, the reference. */
    public static final Locale DUTCH = Locale.of("nl", "NL");

    /** English as written in Europe. */
    public static final Locale ENGLISH = Locale.of("en", "GB");

    private final Map<String, Map<String, String>> texts = new HashMap<>();

    /** Reads all texts once. */
    public Translations() {
        for (Locale locale : List.of(DUTCH, ENGLISH)) {
            texts.put(locale.getLanguage(), read(locale.getLanguage()));
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(DUTCH, ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        String language = texts.containsKey(locale.getLanguage()) ? locale.getLanguage() : DUTCH.getLanguage();
        String text = texts.getOrDefault(language, Map.of()).get(key);
        if (text == null) {
            return "!" + key + "!";
        }
        return new MessageFormat(text, locale).format(parameters);
    }

    /** All keys of one language, for the test that compares them. */
    public Map<String, String> all(Locale locale) {
        return Map.copyOf(texts.getOrDefault(locale.getLanguage(), Map.of()));
    }

    private static Map<String, String> read(String language) {
        Map<String, String> found = new HashMap<>();
        try {
            Resource[] files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:i18n/*_" + language + ".properties");
            for (Resource file : files) {
                Properties properties = new Properties();
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> {
                    if (found.put(key.toString(), text.toString()) != null) {
                        throw new IllegalStateException("Text " + key + " stands in two files; the second is " + file);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The texts in " + language + " cannot be read", e);
        }
        return found;
    }
}
