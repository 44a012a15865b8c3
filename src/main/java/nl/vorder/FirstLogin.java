package nl.vorder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vorder.security.FirstAdministrator;
import nl.vorder.security.SetupResult;
import org.springframework.context.ApplicationContext;

/** Sees to it that an agency without an administrator gets one. */
final class FirstLogin {

    private FirstLogin() {}

    /**
     * Makes the administrator named in the environment, or a one-time token.
     *
     * @return what the person at the console must know; nothing if there is an administrator or the data is a demo
     * @throws LaunchException if the name or password in the environment will not do
     */
    static List<String> prepare(ApplicationContext context, LaunchOptions options) throws LaunchException {
        FirstAdministrator first = context.getBean(FirstAdministrator.class);
        if (options.demo() || !first.isMissing()) {
            return List.of();
        }
        Map<String, String> environment = System.getenv();
        Optional<String> username = LaunchOptions.secret(environment, "VORDER_ADMIN_USER");
        Optional<String> password = LaunchOptions.secret(environment, "VORDER_ADMIN_PASSWORD");
        if (username.isEmpty() || password.isEmpty()) {
            return List.of(
                    "There is no administrator yet. Make one within a day, with this link that works once:",
                    "http://localhost:" + options.port() + "/setup?token=" + first.makeToken());
        }
        return switch (first.createNamed(username.get(), password.get())) {
            case SetupResult.Created created -> List.of("The administrator " + username.get() + " was made.");
            case SetupResult.NotOpen notOpen -> List.of();
            case SetupResult.UsernameRefused refused ->
                throw new LaunchException("VORDER_ADMIN_USER must be a free name of 1 to 60 characters.");
            case SetupResult.PasswordRefused refused ->
                throw new LaunchException("VORDER_ADMIN_PASSWORD will not do (" + refused.problem()
                        + "): at least 12 characters, not the username, not a common one.");
        };
    }
}
