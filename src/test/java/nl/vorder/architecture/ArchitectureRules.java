package nl.vorder.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.vorder.architecture.bad.dossier.CustomerHelper;
import nl.vorder.architecture.bad.dossier.DoubleMoney;
import nl.vorder.architecture.bad.dossier.OpenEntity;
import nl.vorder.architecture.bad.dossier.SpeaksJasper;
import nl.vorder.architecture.bad.rules.RuleThatAsksSpring;
import nl.vorder.architecture.bad.service.ImpatientService;
import nl.vorder.architecture.bad.ui.UnguardedView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What must hold over the whole code base, each rule with its reason. */
final class ArchitectureRules {

    private static final DescribedPredicate<JavaClass> SCREENS = resideInAnyPackage("..ui..", "..shell..", "nl.vorder");
    private static final Set<String> NOW_WITHOUT_CLOCK = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.YearMonth");

    private ArchitectureRules() {}

    static List<NamedRule> all() {
        return List.of(
                new NamedRule("rules are pure", pureRules(), RuleThatAsksSpring.class),
                new NamedRule("screens hold no transaction and no query", screensAskServices(), UnguardedView.class),
                new NamedRule("only screens see Vaadin", onlyScreensSeeVaadin(), ImpatientService.class),
                new NamedRule("views are package-private and say who may open them", views(), UnguardedView.class),
                new NamedRule("services ask for a permission", services(), ImpatientService.class),
                new NamedRule("only document speaks JasperReports", jasper(), SpeaksJasper.class),
                new NamedRule("time comes from a clock", clock(), ImpatientService.class),
                new NamedRule("money is never a double", noDoubleNearMoney(), DoubleMoney.class),
                new NamedRule("nothing is injected into fields", noFieldInjection(), ImpatientService.class),
                new NamedRule("entities and repositories stay in their module", persistence(), OpenEntity.class),
                new NamedRule("names come from the glossary", names(), CustomerHelper.class));
    }

    private static ArchRule pureRules() {
        return noClasses()
                .that()
                .resideInAPackage("..rules..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "com.vaadin..", "java.sql..", "..ui..")
                .because("a rule of law or trade is tested without any machinery");
    }

    private static ArchRule screensAskServices() {
        return noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..",
                        "org.springframework.data..",
                        "org.springframework.jdbc..",
                        "java.sql..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Transactional.class)
                .because("screens show and ask; services decide, in one transaction");
    }

    private static ArchRule onlyScreensSeeVaadin() {
        return noClasses()
                .that(not(SCREENS))
                .and()
                .areNotAnnotatedWith(
                        "org.springframework.security.config.annotation.web.configuration.EnableWebSecurity")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin.flow.component..")
                .because("what a module does must not depend on how it is shown");
    }

    private static ArchRule views() {
        return classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .notBePublic()
                .andShould()
                .haveSimpleNameEndingWith("View")
                .andShould()
                .beAnnotatedWith(accessAnnotation())
                .because("a forgotten permission must not open a screen");
    }

    private static ArchRule services() {
        return methods()
                .that()
                .arePublic()
                .and()
                .doNotHaveModifier(JavaModifier.STATIC)
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .should()
                .beAnnotatedWith(PreAuthorize.class)
                .because("the check at the service is the law, the check at the view is convenience");
    }

    private static ArchRule jasper() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("nl.vorder.document..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.sf.jasperreports..")
                .because("one module knows the report engine");
    }

    private static ArchRule clock() {
        DescribedPredicate<JavaMethodCall> nowWithoutClock = DescribedPredicate.describe(
                "now() without a clock",
                call -> "now".equals(call.getName())
                        && NOW_WITHOUT_CLOCK.contains(call.getTargetOwner().getName())
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class)));
        return noClasses()
                .should()
                .callMethodWhere(nowWithoutClock)
                .because("a test, a demo and a court case each need their own time");
    }

    private static ArchRule noDoubleNearMoney() {
        DescribedPredicate<JavaClass> floating = DescribedPredicate.describe(
                "a floating-point number",
                type -> Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                        .contains(type.getName()));
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("..costs..", "..dossier..", "..payment..", "..agreement..")
                .should()
                .haveRawType(floating)
                .because("cents get lost in binary fractions");
    }

    private static ArchRule noFieldInjection() {
        return noFields().should().beAnnotatedWith(Autowired.class).because("a constructor shows what a class needs");
    }

    private static ArchRule persistence() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .because("other modules get records");
    }

    private static ArchRule names() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Helper|Manager|Util|Utils|Impl|DTO|Dto)$")
                .because("a name says what a thing is in the words of the trade");
    }

    private static DescribedPredicate<JavaAnnotation<?>> accessAnnotation() {
        Set<String> known =
                Set.of(RolesAllowed.class.getName(), PermitAll.class.getName(), AnonymousAllowed.class.getName());
        return DescribedPredicate.describe(
                "an access annotation",
                annotation -> known.contains(annotation.getRawType().getName()));
    }
}
