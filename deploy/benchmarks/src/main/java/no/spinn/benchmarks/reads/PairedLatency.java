package no.spinn.benchmarks.reads;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import no.spinn.benchmarks.run.OpenLoop;
import no.spinn.benchmarks.run.Rounds;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** The times of answers at a rate that both can serve with ease, ours and the peer's in alternation. */
final class PairedLatency implements AutoCloseable {

    private static final double PERCENTILE = 99;
    private static final Set<Integer> STRICT = Set.of(200);

    /** A bare proxy does not try again when the connection that it reuses has just been closed. */
    private static final Set<Integer> LENIENT = Set.of(200, 502);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Histogram ours = new ConcurrentHistogram(3);
    private final Histogram peers = new ConcurrentHistogram(3);
    private final OpenLoop load;
    private final Rounds rounds;

    PairedLatency(int perSecond, Rounds rounds) {
        this.load = OpenLoop.of(perSecond);
        this.rounds = rounds;
    }

    void run(URI us, URI peer) {
        for (int round = 0; round < rounds.all(); round++) {
            boolean first = round % 2 == 0;
            if (first) {
                turn(us, ours, STRICT);
                turn(peer, peers, LENIENT);
            } else {
                turn(peer, peers, LENIENT);
                turn(us, ours, STRICT);
            }
            if (rounds.isWarmUp(round)) {
                ours.reset();
                peers.reset();
            }
        }
    }

    double oursMillis() {
        return ours.getValueAtPercentile(PERCENTILE) / 1e6;
    }

    double peersMillis() {
        return peers.getValueAtPercentile(PERCENTILE) / 1e6;
    }

    @Override
    public void close() {
        http.close();
    }

    private void turn(URI address, Histogram nanoseconds, Set<Integer> accepted) {
        HttpRequest request = HttpRequest.newBuilder(address).build();
        load.run(rounds.half(), () -> {
            long begin = System.nanoTime();
            ask(request, accepted);
            nanoseconds.recordValue(System.nanoTime() - begin);
        });
    }

    private void ask(HttpRequest request, Set<Integer> accepted) {
        try {
            HttpResponse<Void> answer = http.send(request, HttpResponse.BodyHandlers.discarding());
            if (!accepted.contains(answer.statusCode())) {
                throw new IllegalStateException(request.uri() + " answers " + answer.statusCode());
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
