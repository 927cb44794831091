package no.spinn.systemtests;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import no.spinn.local.ServiceProcess;

/** The replicas of a service behind one client, as behind a gateway: a request that one of them refuses goes to the next. */
final class Replicas {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** The statuses of overload and outage. Any other failure, above all a 500, is an error of the service. */
    private static final Set<Integer> AGAIN = Set.of(429, 503);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final List<ServiceProcess> replicas;
    private final AtomicInteger turn = new AtomicInteger();

    Replicas(List<ServiceProcess> replicas) {
        this.replicas = replicas;
    }

    /** Posts until the answer is neither an overload nor an outage. */
    HttpResponse<String> post(String path, String body, Map<String, String> headers) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        String last = "";
        while (Instant.now().isBefore(deadline)) {
            try {
                HttpResponse<String> answer = http.send(
                        request(next().address(), path, headers)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                if (!AGAIN.contains(answer.statusCode())) {
                    return answer;
                }
                last = answer.body();
            } catch (IOException unreachable) {
                last = unreachable.toString();
            }
            Thread.sleep(PAUSE);
        }
        throw new AssertionError("no response in " + PATIENCE + "; the last one was " + last);
    }

    /** Adds up a metric over the replicas. */
    double sum(String metric) throws IOException, InterruptedException {
        double sum = 0;
        for (ServiceProcess replica : replicas) {
            sum += get(replica.management(), "/q/metrics")
                    .lines()
                    .filter(line -> line.startsWith(metric + " ") || line.startsWith(metric + "{"))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                    .sum();
        }
        return sum;
    }

    String get(String path) throws IOException, InterruptedException {
        return get(next().address(), path);
    }

    private String get(URI replica, String path) throws IOException, InterruptedException {
        return http.send(request(replica, path, Map.of()).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private ServiceProcess next() {
        return replicas.get(Math.floorMod(turn.getAndIncrement(), replicas.size()));
    }

    private static HttpRequest.Builder request(URI replica, String path, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(replica + path)).timeout(TIMEOUT);
        headers.forEach(request::header);
        return request;
    }
}
