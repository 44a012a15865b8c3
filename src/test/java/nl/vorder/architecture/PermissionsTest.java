package nl.vorder.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.vorder.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.Expression;
import org.springframework.security.access.expression.method.DefaultMethodSecurityExpressionHandler;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;

/** Who may open which screen and who may ask which service, against tables that are kept by hand. */
class PermissionsTest {

    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

    private static final Map<String, Set<Role>> SCREENS = Map.ofEntries(
            Map.entry("HomeView", EVERYBODY),
            Map.entry("LoginView", EVERYBODY),
            Map.entry("SetupView", EVERYBODY),
            Map.entry("DeskView", EnumSet.of(Role.AGENT)),
            Map.entry("CallsView", EnumSet.of(Role.TEAM_LEAD)),
            Map.entry("CallBacksView", EnumSet.of(Role.AGENT, Role.TEAM_LEAD)),
            Map.entry("ScriptsView", EnumSet.of(Role.TEAM_LEAD)),
            Map.entry("ScriptEditorView", EnumSet.of(Role.TEAM_LEAD)),
            Map.entry("ScriptResultsView", EnumSet.of(Role.TEAM_LEAD)),
            Map.entry("ClientWordsView", EnumSet.of(Role.TEAM_LEAD)),
            Map.entry("AlarmsView", EnumSet.of(Role.ADMINISTRATOR)),
            Map.entry("DossierTermsView", EnumSet.of(Role.TEAM_LEAD)),
            Map.entry("LettersView", EnumSet.of(Role.TEAM_LEAD)),
            Map.entry("ConsultationsView", EnumSet.of(Role.TEAM_LEAD)),
            Map.entry("DecisionsView", EnumSet.of(Role.TEAM_LEAD)),
            Map.entry("QueueView", EnumSet.of(Role.TEAM_LEAD)),
            Map.entry("StuckLeasesView", EnumSet.of(Role.TEAM_LEAD)),
            Map.entry("TeamsView", EnumSet.of(Role.TEAM_LEAD, Role.ADMINISTRATOR)),
            Map.entry("ImportView", EnumSet.of(Role.TEAM_LEAD, Role.ADMINISTRATOR)),
            Map.entry("ContactRulesView", EnumSet.of(Role.TEAM_LEAD, Role.ADMINISTRATOR)),
            Map.entry("InspectionView", EnumSet.of(Role.TEAM_LEAD, Role.ADMINISTRATOR)),
            Map.entry("ReferralsView", EnumSet.of(Role.TEAM_LEAD, Role.ADMINISTRATOR)),
            Map.entry("HelpCallsView", EnumSet.of(Role.TEAM_LEAD)),
            Map.entry("DossierContactView", EnumSet.of(Role.AGENT, Role.TEAM_LEAD)),
            Map.entry("MonthlyReportsView", EnumSet.of(Role.TEAM_LEAD, Role.ADMINISTRATOR)),
            Map.entry("ClientFirmsView", EnumSet.of(Role.TEAM_LEAD, Role.ADMINISTRATOR)),
            Map.entry("InterestRatesView", EnumSet.of(Role.ADMINISTRATOR)),
            Map.entry("ApiTokensView", EnumSet.of(Role.ADMINISTRATOR)));

    /** The screens that need no login. */
    private static final Set<String> WITHOUT_LOGIN = Set.of("LoginView", "SetupView");

    private static final Set<String> EXPRESSIONS = Set.of(
            "hasRole('TEAM_LEAD')",
            "hasRole('ADMINISTRATOR')",
            "hasAnyRole('AGENT', 'TEAM_LEAD')",
            "hasAnyRole('TEAM_LEAD', 'ADMINISTRATOR')",
            "hasAnyRole('AGENT', 'TEAM_LEAD', 'ADMINISTRATOR')",
            "hasAnyRole('TEAM_LEAD', 'ADMINISTRATOR', 'CLIENT_FIRM')",
            "hasRole('TEAM_LEAD') or (hasRole('AGENT') and #user == principal.id())",
            "isAuthenticated()",
            "permitAll()");

    /** What somebody of a client firm may ask; each of these narrows its answer to the own firm or the own account. */
    private static final Set<String> FOR_CLIENT_FIRMS = Set.of(
            "ClientFirmService.find",
            "MonthlyReportService.clientFirms",
            "MonthlyReportService.figures",
            "MonthlyReportService.pdf",
            "UserService.loadUserByUsername",
            "UserService.speak");

    @Test
    void every_screen_opens_for_the_roles_in_the_table_and_for_no_other() {
        AccessAnnotationChecker checker = new AccessAnnotationChecker();
        Map<String, Set<Role>> found = new TreeMap<>();
        for (Class<?> view : product(Route.class)) {
            Set<Role> may = EnumSet.noneOf(Role.class);
            for (Role role : Role.values()) {
                if (checker.hasAccess(view, role::name, role.name()::equals)) {
                    may.add(role);
                }
            }
            found.put(view.getSimpleName(), may);
        }
        assertThat(found).containsExactlyInAnyOrderEntriesOf(SCREENS);
    }

    @Test
    void without_a_login_only_the_login_and_the_setup_open() {
        AccessAnnotationChecker checker = new AccessAnnotationChecker();
        assertThat(product(Route.class))
                .filteredOn(view -> checker.hasAccess(view, null, role -> false))
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrderElementsOf(WITHOUT_LOGIN);
    }

    @Test
    void services_ask_for_permission_in_known_words_only() {
        Set<String> used = new TreeSet<>();
        guarded().forEach((name, expressions) -> used.addAll(expressions));
        assertThat(used).containsExactlyInAnyOrderElementsOf(EXPRESSIONS);
    }

    @Test
    void a_client_firm_may_ask_what_is_listed_and_nothing_else() {
        Set<String> open = new TreeSet<>();
        guarded().forEach((name, expressions) -> {
            if (expressions.stream().anyMatch(expression -> allows(expression, Role.CLIENT_FIRM))) {
                open.add(name);
            }
        });
        assertThat(open).containsExactlyInAnyOrderElementsOf(FOR_CLIENT_FIRMS);
    }

    @Test
    void an_administrator_keeps_tables_and_never_calls() {
        assertThat(guarded())
                .allSatisfy((name, expressions) -> {
                    if (name.startsWith("CallDesk.") || name.startsWith("QueueService.")) {
                        assertThat(expressions)
                                .as(name)
                                .noneMatch(expression -> allows(expression, Role.ADMINISTRATOR));
                    }
                })
                .containsKeys("CallDesk.begin", "QueueService.next");
    }

    /** The expressions of each public method of each service, by class and name; overloads share a line. */
    private static Map<String, Set<String>> guarded() {
        Map<String, Set<String>> guarded = new TreeMap<>();
        for (Class<?> service : product(Service.class)) {
            for (Method method : service.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic()) {
                    guarded.computeIfAbsent(service.getSimpleName() + "." + method.getName(), name -> new TreeSet<>())
                            .add(expression(method));
                }
            }
        }
        assertThat(guarded).hasSizeGreaterThan(80);
        return guarded;
    }

    private static String expression(Method method) {
        PreAuthorize guard = AnnotatedElementUtils.findMergedAnnotation(method, PreAuthorize.class);
        if (guard == null) {
            guard = AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), PreAuthorize.class);
        }
        assertThat(guard).as("permission of " + method).isNotNull();
        return guard.value();
    }

    /** Asks Spring Security itself; an expression about the method's arguments is read for somebody else's. */
    private static boolean allows(String expression, Role role) {
        DefaultMethodSecurityExpressionHandler security = new DefaultMethodSecurityExpressionHandler();
        TestingAuthenticationToken somebody =
                new TestingAuthenticationToken(new Somebody(1), "", "ROLE_" + role.name());
        EvaluationContext context = security.createEvaluationContext(
                somebody, new SimpleMethodInvocation(new Object(), Object.class.getMethods()[0]));
        Expression parsed = security.getExpressionParser().parseExpression(expression);
        return Boolean.TRUE.equals(parsed.getValue(context, Boolean.class));
    }

    private record Somebody(long id) {}

    private static List<Class<?>> product(Class<? extends Annotation> marker) {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(marker));
        return scan.findCandidateComponents("nl.vorder").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), PermissionsTest.class.getClassLoader()))
                .filter(PermissionsTest::isProduct)
                .toList();
    }

    /** The code base has offenders among its tests; a class belongs to the product if its source does. */
    private static boolean isProduct(Class<?> type) {
        return Files.exists(Path.of("src/main/java", type.getName().replace('.', '/') + ".java"));
    }
}
