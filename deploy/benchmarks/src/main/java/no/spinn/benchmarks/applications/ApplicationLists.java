package no.spinn.benchmarks.applications;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.spinn.benchmarks.applying.ApplicationsApi;
import no.spinn.benchmarks.applying.Draft;
import no.spinn.benchmarks.result.Measure;
import no.spinn.benchmarks.run.Median;
import no.spinn.local.Suite;

/** Long lists of applications, as their applicant and as their provider: the last pages take no longer than the first. */
final class ApplicationLists {

    private static final double MOST_TIMES = 1.5;

    /** Pages at either end. */
    private static final int COMPARED = 20;

    private static final int PAGE = 200;
    private static final int CALLS = 5;

    private final int count;

    ApplicationLists(int count) {
        this.count = count;
    }

    List<Measure> measure(Suite suite, OpenCalls openCalls, String applicant)
            throws IOException, InterruptedException, SQLException {
        try (ApplicationRecords records = ApplicationRecords.of(suite);
                ApplicationsApi api = ApplicationsApi.of(suite.settings())) {
            fill(records, api, openCalls, applicant);
            return List.of(
                    page(api, "applicant", api.token(applicant)),
                    page(api, "provider", api.token(openCalls.provider())));
        }
    }

    private void fill(ApplicationRecords records, ApplicationsApi api, OpenCalls openCalls, String applicant)
            throws IOException, InterruptedException, SQLException {
        int left = count;
        for (int call = 0; call < CALLS; call++) {
            Draft submitted = openCalls.firstDraft(applicant, null);
            api.submit(submitted);
            int all = left / (CALLS - call);
            records.copy(submitted.id(), all - 1);
            left -= all;
        }
        records.execute("VACUUM ANALYZE");
    }

    private Measure page(ApplicationsApi api, String as, String token) throws IOException, InterruptedException {
        // A warm-up.
        walk(api, as, token);
        List<Double> times = walk(api, as, token);
        // The last page may be short.
        List<Double> full = times.subList(0, count / PAGE);
        int compared = Math.min(COMPARED, full.size());
        double first = Median.of(full.subList(0, compared));
        double last = Median.of(full.subList(full.size() - compared, full.size()));
        String metric = String.format(
                Locale.ROOT,
                "%,d applications as %s, last %d pages, beside the first %d",
                count,
                as,
                compared,
                compared);
        return Measure.of(metric, "ms", last).beside(first).ratioAtMost(MOST_TIMES);
    }

    /** Reads a list to its end; returns the milliseconds of each page. */
    private List<Double> walk(ApplicationsApi api, String as, String token) throws IOException, InterruptedException {
        String list = "/v1/applications?as=%s&limit=%d".formatted(as, PAGE);
        List<Double> times = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int rows = 0;
        for (String page = list; !page.isEmpty(); ) {
            long begin = System.nanoTime();
            JsonNode answer = api.get(page, token);
            times.add((System.nanoTime() - begin) / 1e6);
            for (JsonNode application : answer.path("items")) {
                rows++;
                seen.add(application.path("id").asText());
            }
            page = answer.hasNonNull("next")
                    ? list + "&cursor=" + answer.path("next").asText()
                    : "";
        }
        if (rows != count || seen.size() != count) {
            throw new IllegalStateException("%d rows, %d of them different, of %d".formatted(rows, seen.size(), count));
        }
        return times;
    }
}
