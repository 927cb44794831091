package no.spinn.benchmarks.applications;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.spinn.benchmarks.result.Measure;
import no.spinn.benchmarks.run.Environment;
import no.spinn.benchmarks.run.Group;
import no.spinn.benchmarks.run.Rounds;
import no.spinn.local.Service;
import no.spinn.local.Suite;

/** Submissions at full speed, submissions in the last seconds before a deadline, and lists of applications. */
public final class ApplicationBenchmarks implements Group {

    private static final String DIGITALISATION_AGENCY = "991825827";
    private static final String KS = "970141669";
    private static final String OSLO = "958935420";
    private static final String BERGEN = "964338531";

    private final int drafts;
    private final int applications;
    private final Rounds rounds;

    /**
     * For these numbers.
     *
     * @param drafts that are submitted in the last seconds
     * @param applications in the lists
     */
    public ApplicationBenchmarks(int drafts, int applications, Rounds rounds) {
        this.drafts = drafts;
        this.applications = applications;
        this.rounds = rounds;
    }

    @Override
    public List<Measure> measure(Environment environment) throws IOException, InterruptedException {
        try (Suite suite = environment.startWithout(Service.MATCHING)) {
            OpenCalls openCalls = OpenCalls.of(suite, DIGITALISATION_AGENCY);
            List<Measure> rows = new ArrayList<>(new SubmissionSpeed(rounds).measure(suite, openCalls, OSLO));
            rows.addAll(new DeadlineLoad(drafts).measure(suite, openCalls, OSLO));
            rows.addAll(new ApplicationLists(applications).measure(suite, OpenCalls.of(suite, KS), BERGEN));
            return rows;
        } catch (SQLException e) {
            throw new IOException("the records cannot be read", e);
        }
    }
}
