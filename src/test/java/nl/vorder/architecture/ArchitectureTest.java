package nl.vorder.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ArchitectureTest::isProduct)
            .importPackages("nl.vorder");

    static List<NamedRule> rules() {
        return ArchitectureRules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds_in_the_product(NamedRule rule) {
        rule.rule().check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bites_on_code_that_breaks_it(NamedRule rule) {
        JavaClasses offender = new ClassFileImporter().importClasses(rule.offender());
        assertThat(rule.rule().evaluate(offender).hasViolation()).isTrue();
    }

    @Test
    void looks_at_the_whole_product() {
        assertThat(PRODUCT.size()).isGreaterThan(300);
    }

    @Test
    void every_package_is_null_marked() {
        List<String> packages = PRODUCT.stream()
                .map(type -> type.getPackageName())
                .distinct()
                .sorted()
                .toList();
        assertThat(packages).hasSizeGreaterThan(20);
        assertThat(packages)
                .allSatisfy(name -> assertThat(PRODUCT.getPackage(name).isAnnotatedWith(NullMarked.class))
                        .as(name)
                        .isTrue());
    }

    /** A class belongs to the product if its source does. */
    private static boolean isProduct(Location location) {
        String uri = location.asURI().toString();
        int start = uri.lastIndexOf("/nl/vorder/");
        if (start < 0) {
            return false;
        }
        String source = uri.substring(start + 1).replaceFirst("(\\$.*)?\\.class$", ".java");
        return Files.exists(Path.of("src/main/java", source));
    }
}
