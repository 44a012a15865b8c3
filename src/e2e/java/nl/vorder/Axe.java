package nl.vorder;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks for barriers on a page with the rules of axe-core for WCAG 2.2, levels A and AA. */
final class Axe {

    private static final String RULES = read("/axe.min.js");
    private static final String RUN = """
            async (part) => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
              const result = await axe.run(part, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
              return result.violations.flatMap(rule => rule.nodes.map(node =>
                  `${rule.id}: ${rule.help}: ${node.target.join(' ')} ${node.html.slice(0, 160)} ${node.failureSummary}`));
            }""";

    private Axe() {}

    /** What stands in somebody's way on the whole page, one line each; empty when nothing does. */
    static List<String> barriers(Page page) {
        return barriers(page, "html");
    }

    /** What stands in somebody's way in a part of the page. */
    static List<String> barriers(Page page, String part) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(RULES);
        }
        return ((List<?>) page.evaluate(RUN, part))
                .stream().map(Object::toString).toList();
    }

    private static String read(String name) {
        try (InputStream stream = Axe.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
