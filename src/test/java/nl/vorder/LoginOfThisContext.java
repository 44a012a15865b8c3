package nl.vorder;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Lets {@link TestUsers} log in where the application looks.
 *
 * <p>Each application context brings its own place for the current user and the last one made wins; a test that runs in an older
 * context would log in at the wrong place.
 */
public class LoginOfThisContext implements TestExecutionListener, Ordered {

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public void beforeTestClass(TestContext test) {
        use(test);
    }

    @Override
    public void prepareTestInstance(TestContext test) {
        use(test);
    }

    private static void use(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
}
