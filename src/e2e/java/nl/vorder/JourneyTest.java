package nl.vorder;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test through the browser: the whole application with the demo agency, the pre-compiled front end and a clock that stands still on a
 * Monday at 10:00. A parameter of type {@link Browser} is opened for each test; a failure leaves a screenshot and a trace.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vorder.demo=true", "vaadin.productionMode=true"})
@ContextConfiguration(initializers = TestDatabaseInitializer.class)
@Import(TestClock.Configuration.class)
@ExtendWith(BrowserPerTest.class)
public @interface JourneyTest {}
