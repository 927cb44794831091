package no.spinn.systemtests;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The chromium of this machine, without a window. Tests that need it are skipped where it is missing; in CI they fail. */
final class Browser implements AutoCloseable {

    private static final String PROGRAM = "chromium";
    private static final Path EXECUTABLE = Path.of("/usr/bin", PROGRAM);
    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final Map<View, Page> pages = new HashMap<>();
    private Optional<Page> withoutCache = Optional.empty();

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /**
     * How a page is looked at.
     *
     * @param width of the window, in CSS pixels
     */
    record View(int width, boolean dark, boolean script) {

        static final View USUAL = new View(1200, false, true);

        @Override
        public String toString() {
            return "%d %s %s script".formatted(width, dark ? "dark" : "light", script ? "with" : "without");
        }
    }

    static Browser start() {
        Tools.require(PROGRAM);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(EXECUTABLE)
                                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage"))));
    }

    /** Another page, with a context of its own, which {@link #close(Page)} ends. */
    Page open(View view) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(view.width(), 900)
                .setColorScheme(view.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(view.script()));
        context.setDefaultTimeout(60_000);
        return context.newPage();
    }

    /** The page of this view, always the same: a context of its own for each look takes longer than the look. */
    Page page(View view) {
        return pages.computeIfAbsent(view, this::open);
    }

    /** A page, always the same, that keeps nothing of what it has seen. */
    Page pageWithoutCache() {
        Page page = withoutCache.orElseGet(() -> open(View.USUAL));
        if (withoutCache.isEmpty()) {
            CDPSession session = page.context().newCDPSession(page);
            session.send("Network.enable");
            JsonObject disabled = new JsonObject();
            disabled.addProperty("cacheDisabled", true);
            session.send("Network.setCacheDisabled", disabled);
            withoutCache = Optional.of(page);
        }
        return page;
    }

    static void close(Page page) {
        page.context().close();
    }

    /** Keeps a picture of the whole page in target/screenshots. */
    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
