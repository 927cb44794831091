package no.spinn.systemtests;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Finds faults of accessibility with axe. The pages have no frames, so axe runs in the page alone; the builder that comes with it opens
 * another page for each and puts itself into both.
 */
final class Axe {

    private static final String SCRIPT = "() => {%s}".formatted(source());
    private static final String RUN = """
            async () => {
                const { violations } = await axe.run(document, { resultTypes: ["violations"] });
                return violations.map(({ id, nodes }) => `${id} ${nodes[0].html}`);
            }""";

    private Axe() {}

    /** The faults in a page that has a script. */
    @SuppressWarnings("unchecked") // what RUN returns
    static List<String> faults(Page page) {
        page.evaluate(SCRIPT);
        return (List<String>) page.evaluate(RUN);
    }

    private static String source() {
        try (InputStream file = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
