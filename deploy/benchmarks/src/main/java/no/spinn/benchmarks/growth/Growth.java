package no.spinn.benchmarks.growth;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.spinn.benchmarks.applications.OpenCalls;
import no.spinn.benchmarks.catalogue.CatalogueWriter;
import no.spinn.benchmarks.catalogue.InstrumentsApi;
import no.spinn.benchmarks.reads.ExpectedResponse;
import no.spinn.benchmarks.reads.MatchThroughput;
import no.spinn.benchmarks.result.Measure;
import no.spinn.benchmarks.run.Environment;
import no.spinn.benchmarks.run.Group;
import no.spinn.benchmarks.run.HttpLoad;
import no.spinn.benchmarks.run.Rounds;
import no.spinn.local.Service;
import no.spinn.local.Suite;

/**
 * Reads, matches and submissions with one replica and with two. On a machine whose processors load, services and database share, the
 * second replica adds what waiting has left; the processor times tell what it adds on a machine of its own.
 */
public final class Growth implements Group {

    private static final String DIGITALISATION_AGENCY = "991825827";
    private static final String OSLO = "958935420";
    private static final int INSTRUMENTS = 20;
    private static final int CALLS = 200;

    private final Rounds rounds;

    public Growth(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<Measure> measure(Environment environment) throws IOException, InterruptedException {
        try (Suite suite = environment.start();
                InstrumentsApi api = InstrumentsApi.of(suite)) {
            CatalogueWriter.of(api).fill(INSTRUMENTS, CALLS);
            String call = api.get("/v1/calls?limit=1").at("/items/0/id").asText();
            // First, while every replica of instruments-service runs on which a call can be announced.
            List<Measure> rows = new ArrayList<>(
                    new SubmissionGrowth(suite, rounds).measure(OpenCalls.of(suite, DIGITALISATION_AGENCY), OSLO));
            rows.addAll(reads(suite, "/v1/calls/" + call));
            rows.addAll(matches(suite));
            return rows;
        } catch (SQLException e) {
            throw new IOException("the records cannot be read", e);
        }
    }

    private List<Measure> reads(Suite suite, String path) throws IOException, InterruptedException {
        URI first = suite.service(Service.INSTRUMENTS).address();
        int length = ExpectedResponse.of(first.resolve(path)).body().length;
        return new HttpGrowth(suite, Service.INSTRUMENTS, rounds)
                .measure(
                        "reads of one call",
                        "a read of one call from the response cache",
                        replica -> new HttpLoad.Target(replica.resolve(path), length));
    }

    private List<Measure> matches(Suite suite) throws IOException, InterruptedException {
        URI first = suite.service(Service.MATCHING).address();
        int length =
                MatchThroughput.settled(first.resolve(MatchThroughput.PATH)).body().length;
        return new HttpGrowth(suite, Service.MATCHING, rounds)
                .measure(
                        "projects matched over HTTP",
                        "a project matched over HTTP",
                        replica -> new HttpLoad.Target(
                                replica.resolve(MatchThroughput.PATH), MatchThroughput.PROJECT, length));
    }
}
