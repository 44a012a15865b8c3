package nl.vorder;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real Chromium that looks at the running application as a person does; one page, one login. */
public final class Browser implements AutoCloseable {

    private static final Path REPORTS = Path.of("target", "journeys");
    private static final List<String> SWITCHES = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** True once no request is under way in any Vaadin application of the page. */
    private static final String IDLE = """
            () => {
              const flow = window.Vaadin && window.Vaadin.Flow;
              if (!flow || !flow.clients) { return false; }
              const clients = Object.values(flow.clients).filter(client => client.isActive);
              return clients.length > 0 && clients.every(client => !client.isActive());
            }""";

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final boolean traced;
    private boolean crashed;

    private Browser(String address, String language, boolean traced) {
        this.address = address;
        // On a busy machine the first paint alone can take five seconds.
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        this.traced = traced;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setArgs(SWITCHES));
        context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language)
                .setTimezoneId("Europe/Amsterdam")
                .setAcceptDownloads(true)
                .setViewportSize(1366, 768));
        context.setDefaultTimeout(20_000);
        if (traced) {
            context.tracing()
                    .start(new Tracing.StartOptions().setScreenshots(true).setSnapshots(true));
        }
        page = context.newPage();
    }

    /** Opens a browser of a Dutch user on the application that listens on the port. */
    public static Browser open(int port) {
        return new Browser("http://localhost:" + port, "nl-NL", true);
    }

    /** The same without a film of what happens: filming takes about as long as a click does. */
    public static Browser measuring(int port) {
        return new Browser("http://localhost:" + port, "nl-NL", false);
    }

    /** Another browser on the same application, for somebody else. */
    public Browser another() {
        return new Browser(address, "nl-NL", traced);
    }

    /** The page, for all that has no word of its own here. */
    public Page page() {
        return page;
    }

    /** Goes to a path such as {@code /calls} and waits until the screen is quiet. */
    public Browser go(String path) {
        page.navigate(address + path);
        return idle();
    }

    /** Logs in as a person would; whether it worked is for the caller to see. */
    public Browser logIn(String username, String password) {
        go("/login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Inloggen"))
                .click();
        page.waitForLoadState();
        return idle();
    }

    /** Presses a key or chord such as {@code Alt+n} and waits until the screen is quiet. */
    public Browser press(String keys) {
        page.keyboard().press(keys);
        return idle();
    }

    /** Waits until the server has answered everything. */
    public Browser idle() {
        page.waitForFunction(IDLE);
        return this;
    }

    /** Keeps what the page looks like and how it came to that, under {@code target/journeys}. */
    public void keep(String name) {
        try {
            Files.createDirectories(REPORTS);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        page.screenshot(new Page.ScreenshotOptions().setPath(REPORTS.resolve(name + ".png")));
        if (traced) {
            context.tracing().stop(new Tracing.StopOptions().setPath(REPORTS.resolve(name + "-trace.zip")));
        }
    }

    /** Ends the programs of all browsers of this test, as a pulled plug does: nothing is sent or saved any more. */
    public void crash() {
        crashed = true;
        ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").contains("chrom"))
                .forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        if (crashed) {
            playwright.close();
            return;
        }
        context.close();
        chromium.close();
        playwright.close();
    }

    private static Path program() {
        Optional<Path> named = Optional.ofNullable(System.getenv("CHROMIUM"))
                .filter(value -> !value.isBlank())
                .map(Path::of);
        return named.or(Browser::onPath)
                .orElseThrow(() -> new IllegalStateException(
                        "The journeys need Chromium: install it or set CHROMIUM to its program"));
    }

    private static Optional<Path> onPath() {
        return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
