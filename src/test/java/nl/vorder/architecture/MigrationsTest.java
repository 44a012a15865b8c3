package nl.vorder.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern NAME = Pattern.compile("V(\\d{4})__([a-z]+)_[a-z0-9_]+\\.sql");
    private static final Pattern TABLE =
            Pattern.compile("CREATE (?:OR REPLACE )?(?:TABLE|VIEW|SEQUENCE)(?: IF NOT EXISTS)? ([a-z_]+)");

    @Test
    void each_file_has_a_number_of_its_own_and_names_its_module() throws IOException {
        List<String> names = names();
        assertThat(names)
                .hasSizeGreaterThan(10)
                .allMatch(name -> NAME.matcher(name).matches());
        assertThat(names.stream().map(name -> name.substring(0, 5))).doesNotHaveDuplicates();
    }

    @Test
    void each_table_carries_the_name_of_its_module() throws IOException {
        Set<String> modules = modules();
        for (String name : names()) {
            Matcher tables = TABLE.matcher(Files.readString(MIGRATIONS.resolve(name)));
            while (tables.find()) {
                String prefix = tables.group(1).replaceFirst("_.*", "");
                assertThat(modules).as(name + ": " + tables.group(1)).contains(prefix);
            }
        }
    }

    private static Set<String> modules() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/main/java/nl/vorder"))) {
            Set<String> found = folders.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
            // The views that the reports read, see the decision record on reporting.
            found.add("rpt");
            return found;
        }
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
