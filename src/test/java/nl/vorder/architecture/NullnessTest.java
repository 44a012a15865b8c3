package nl.vorder.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles small programs with exactly the compiler arguments of the build. */
class NullnessTest {

    @TempDir
    Path folder;

    @Test
    void a_possible_null_pointer_stops_the_build() throws Exception {
        assertThat(compile("@Nullable String name", "name.length()"))
                .contains("[NullAway] dereferenced expression 'name' is @Nullable");
    }

    @Test
    void a_checked_value_compiles() throws Exception {
        assertThat(compile("@Nullable String name", "name == null ? 0 : name.length()"))
                .isEmpty();
    }

    private String compile(String parameter, String expression) throws IOException, InterruptedException {
        Path source = folder.resolve("Length.java");
        Files.writeString(source, """
                package nl.vorder.fixture;
                import org.jspecify.annotations.NullMarked;
                import org.jspecify.annotations.Nullable;
                @NullMarked
                class Length {
                    int of(%s) {
                        return %s;
                    }
                }
                """.formatted(parameter, expression));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(argumentsOfTheBuild());
        String classPath = System.getProperty("java.class.path");
        command.addAll(List.of(
                "-proc:none",
                "-cp",
                classPath,
                "-processorpath",
                classPath,
                "-d",
                folder.toString(),
                source.toString()));
        Process compiler = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        compiler.waitFor();
        return output;
    }

    private static List<String> argumentsOfTheBuild() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        Matcher arguments = Pattern.compile("<arg>(-Xplugin:ErrorProne[^<]*|-J[^<]*|-XD[^<]*|--should[^<]*)</arg>")
                .matcher(pom);
        List<String> found = new ArrayList<>();
        while (arguments.find()) {
            found.add(arguments.group(1));
        }
        assertThat(found).hasSizeGreaterThan(5);
        return found;
    }
}
