package no.spinn.benchmarks.portal;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.spinn.benchmarks.result.Measure;
import no.spinn.benchmarks.run.Environment;
import no.spinn.benchmarks.run.Group;
import no.spinn.benchmarks.run.Median;
import no.spinn.benchmarks.run.ResidentMemory;
import no.spinn.benchmarks.run.Rounds;
import no.spinn.local.GatewayProcess;
import no.spinn.local.Suite;

/**
 * Pages of the portal for one visitor after the other. The suite starts its portal beside the services, so it cannot add more to its start
 * than a portal takes that starts alone.
 */
public final class PortalPages implements Group {

    private static final String PROJECT = "organisation.sector=municipality&organisation.municipalityNumber=4601"
            + "&project.userDriven=true&project.changesRolesOrSystems=true&project.buysMarketCompetence=true";

    private static final List<String> PAGES = List.of(
            "/nb",
            "/nb/calls",
            "/nb/instruments",
            "/nb/barometer",
            "/nb/guide?" + PROJECT,
            "/nb/guide/result?" + PROJECT,
            "/nb/developers/events");

    private static final int STARTS = 3;
    private static final double MOST_START_SECONDS = 2;
    private static final double MOST_FIRST_BYTE_MILLIS = 50;
    private static final double MOST_KILOBYTES = 250;
    private static final double MOST_MEGABYTES = 200;

    private final Rounds rounds;

    public PortalPages(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<Measure> measure(Environment environment) throws IOException, InterruptedException {
        try (Suite suite = environment.start()) {
            List<Measure> rows = new ArrayList<>();
            rows.add(Measure.of("start of a portal alone", "s", startSeconds(suite))
                    .atMost(MOST_START_SECONDS));
            GatewayProcess portal = suite.addGateway(Map.of(), Map.of());
            rows.addAll(pages(portal.address()));
            rows.add(Measure.of(
                            "resident memory of the portal after these pages",
                            "MB",
                            ResidentMemory.of(portal.process()))
                    .atMost(MOST_MEGABYTES));
            return rows;
        }
    }

    private static double startSeconds(Suite suite) throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            Instant begin = Instant.now();
            GatewayProcess portal = suite.addGateway(Map.of(), Map.of());
            seconds.add(Duration.between(begin, Instant.now()).toMillis() / 1000.0);
            portal.close();
        }
        return Median.of(seconds);
    }

    private List<Measure> pages(URI portal) throws IOException, InterruptedException {
        List<Measure> rows = new ArrayList<>();
        double heaviest = 0;
        try (PageVisits visits = new PageVisits(portal)) {
            visits.repeat(PAGES, rounds.warmUp());
            for (String page : PAGES) {
                heaviest = Math.max(heaviest, visits.kilobytes(page));
                rows.add(Measure.of("first byte of %s, p95".formatted(name(page)), "ms", firstByte(visits, page))
                        .atMost(MOST_FIRST_BYTE_MILLIS));
            }
        }
        rows.add(Measure.of("heaviest of these pages with its style sheets and its script, as sent", "kB", heaviest)
                .atMost(MOST_KILOBYTES));
        return rows;
    }

    private double firstByte(PageVisits visits, String page) throws IOException, InterruptedException {
        return visits.repeat(List.of(page), rounds.half()).getValueAtPercentile(95) / 1e6;
    }

    private static String name(String page) {
        return page.replaceFirst("\\?.*", "");
    }
}
