package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the portal in each of its states, in a browser before the running suite. */
@ExtendWith(SaveLogs.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortalIT {

    /** The long form looks at every page in every language in every way. */
    private static final boolean ALL = "all".equals(System.getProperty("spinn.portal"));

    private static final long LARGEST = 250_000;
    private static final List<PortalPlace> PLACES = PortalPlace.all();

    private Browser browser;

    @BeforeAll
    void start() {
        browser = Browser.start();
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    static List<PortalPlace> places() {
        return PLACES;
    }

    @ParameterizedTest
    @MethodSource("places")
    void aPageHasNoFaultThatAxeFindsAndFitsItsWindow(PortalPlace place) {
        List<Look> two = Look.two(PLACES.indexOf(place));
        List<String> faults = new ArrayList<>();
        for (Look look : ALL ? Look.all() : two) {
            Page page = browser.page(look.view());
            Response answer = page.navigate(place.in(look.language()));
            assertThat(answer.status()).isEqualTo(place.status());
            if (ALL || look.equals(two.getFirst())) {
                Browser.picture(page, place + "-" + look.name());
            }
            faults(page, look).forEach(fault -> faults.add(look + ": " + fault));
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(Page page, Look look) {
        List<String> faults = new ArrayList<>();
        if (look.view().script()) {
            faults.addAll(Axe.faults(page));
            int wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
            if (wide > look.view().width()) {
                faults.add(wide + " wide");
            }
        }
        if (page.locator("h1").count() != 1 || page.locator("main").count() != 1) {
            faults.add("not one heading and one main part");
        }
        return faults;
    }

    @ParameterizedTest
    @MethodSource("places")
    void aPageIsLightAndComesFromHereAlone(PortalPlace place) {
        Page page = browser.pageWithoutCache();
        try (PageWatch watch = new PageWatch(page, PortalPlace.PORTAL)) {
            page.navigate(place.in("nb"));
            assertThat(watch.bytes("/assets/")).as("nothing was kept").isGreaterThan(LARGEST / 25);
            assertThat(watch.bytes("/"))
                    .as("bytes of " + place + ", as they are sent")
                    .isLessThanOrEqualTo(LARGEST);
            assertThat(watch.elsewhere()).isEmpty();
            assertThat(watch.errors()).isEmpty();
        }
        assertThat(page.context().cookies()).isEmpty();
    }
}
