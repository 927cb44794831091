package no.spinn.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.spinn.local.Service;
import org.jspecify.annotations.Nullable;

/** The metrics that docs/operations.md promises. */
final class OperationsPage {

    static final String PORTAL = "portal";

    private static final String HEADING = "## What to watch";
    private static final Pattern ROW = Pattern.compile("^\\| (`[^|]+`) \\| ([^|]+) \\|");
    private static final Pattern METRIC = Pattern.compile("`([a-z_]+)(?:\\{([a-z, ]+)})?`");

    private OperationsPage() {}

    /**
     * A metric as the page names it.
     *
     * @param places what has it: services by their first word, or the portal
     */
    record Metric(String name, List<String> labels, List<String> places) {}

    static List<Metric> metrics() {
        try (Stream<String> lines =
                Files.lines(RunningSuite.get().settings().root().resolve(Path.of("docs", "operations.md")))) {
            return lines.dropWhile(line -> !line.equals(HEADING))
                    .skip(1)
                    .takeWhile(line -> !line.startsWith("## "))
                    .flatMap(line -> ROW.matcher(line).results())
                    .flatMap(OperationsPage::metricsOf)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Metric> metricsOf(MatchResult row) {
        return METRIC.matcher(row.group(1))
                .results()
                .map(name -> new Metric(name.group(1), words(name.group(2)), places(row.group(2))));
    }

    private static List<String> words(@Nullable String labels) {
        return labels == null ? List.of() : List.of(labels.split(", "));
    }

    private static List<String> places(String named) {
        List<String> services =
                Arrays.stream(Service.values()).map(Service::database).toList();
        List<String> places = named.equals("all") ? services : List.of(named.split(", "));
        if (!places.equals(List.of(PORTAL)) && !services.containsAll(places)) {
            throw new IllegalStateException("the page names neither services nor the portal, but " + named);
        }
        return places;
    }
}
