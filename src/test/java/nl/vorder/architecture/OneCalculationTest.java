package nl.vorder.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vorder.costs.rules.CollectionCosts;
import nl.vorder.costs.rules.InstalmentCosts;
import nl.vorder.costs.rules.Interest;
import org.junit.jupiter.api.Test;

/** Costs and interest are computed in one place, and few may ask for them. */
class OneCalculationTest {

    private static final Path SOURCES = Path.of("src/main/java/nl/vorder");

    /** The tariff's own figures: its slices, its maximum, the border of small instalments. */
    private static final Pattern TARIFF = Pattern.compile("\"6775|\"266[.,]67|new Band\\(");

    private final JavaClasses product = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.vorder");

    @Test
    void one_search_finds_the_one_place_that_knows_the_tariff() {
        assertThat(filesWith(TARIFF))
                .containsExactly("costs/rules/CollectionCosts.java", "costs/rules/InstalmentCosts.java");
    }

    @Test
    void only_the_account_of_a_dossier_and_the_interface_ask_for_it() {
        for (Class<?> calculation : List.of(CollectionCosts.class, InstalmentCosts.class, Interest.class)) {
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "nl.vorder.costs.rules..",
                            "nl.vorder.costs.api..",
                            "nl.vorder.dossier..",
                            // Writes the past of the demo agency, checked against the application by its own test.
                            "nl.vorder.demo..")
                    .and()
                    .haveSimpleNameNotEndingWith("Benchmark")
                    .should()
                    .callMethodWhere(target(owner(resideInAnyPackage("nl.vorder.costs.rules")))
                            .and(target(owner(name(calculation.getName()))))
                            .and(target(name("tariff")
                                    .or(name("bundled"))
                                    .or(name("remainder"))
                                    .or(name("contract"))
                                    .or(name("added"))
                                    .or(name("demands"))
                                    .or(name("jointLetter"))
                                    .or(name("separateLetters"))
                                    .or(name("over")))))
                    .because("letter, screen and report show what the account of the dossier computed")
                    .check(product);
        }
    }

    private static TreeSet<String> filesWith(Pattern pattern) {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            TreeSet<String> found = new TreeSet<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (pattern.matcher(Files.readString(file)).find()) {
                    found.add(SOURCES.relativize(file).toString());
                }
            }
            return found;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
