package nl.vorder.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The scripts that come with the application: {@code scripts/*.yaml}, with their parts in {@code scripts/parts}. */
final class ShippedScripts {

    private final ScriptFormat format = new ScriptFormat();

    /** All of them, by file name. */
    List<ScriptContent> all() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:scripts/*.yaml");
            return Arrays.stream(files)
                    .sorted(Comparator.comparing(
                            Resource::getFilename, Comparator.nullsFirst(Comparator.naturalOrder())))
                    .map(file -> format.fromYaml(text(file), ShippedScripts::part))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped scripts cannot be listed", e);
        }
    }

    private static String part(String name) {
        return text(new ClassPathResource("scripts/parts/" + name + ".yaml"));
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Script file " + file + " cannot be read", e);
        }
    }
}
