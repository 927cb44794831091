package no.spinn.systemtests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The Chromium of this machine with one page, and what that page has complained of. */
final class Chromium implements AutoCloseable {

    private static final String PROGRAM = "chromium";

    private final Playwright playwright;
    private final Page page;
    private final List<ConsoleMessage> errors = new ArrayList<>();
    private final List<String> exceptions = new ArrayList<>();

    private Chromium(Playwright playwright, Page page) {
        this.playwright = playwright;
        this.page = page;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message);
            }
        });
        page.onPageError(exceptions::add);
    }

    /**
     * Without Chromium the test is skipped, or in CI fails.
     *
     * @param arguments more arguments of the browser
     */
    static Chromium start(String... arguments) {
        Tools.require(PROGRAM);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        List<String> line = new ArrayList<>(List.of("--no-sandbox"));
        line.addAll(List.of(arguments));
        Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin", PROGRAM))
                        .setArgs(line));
        return new Chromium(playwright, browser.newPage());
    }

    Page page() {
        return page;
    }

    /** Forgets the complaints of before. */
    void forget() {
        errors.clear();
        exceptions.clear();
    }

    /** The addresses of what the console has an error about. */
    List<String> errors() {
        return errors.stream()
                .map(error -> error.location() + ": " + error.text())
                .toList();
    }

    /** What no script has caught. */
    List<String> exceptions() {
        return List.copyOf(exceptions);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
