package no.spinn.benchmarks.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.spinn.local.LocalSettings;
import no.spinn.local.Service;

/** Read requests to the services, in rotation. */
final class ReadRequests implements AutoCloseable {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger number = new AtomicInteger();
    private final List<HttpRequest> requests;

    ReadRequests(LocalSettings settings) {
        requests = List.of(
                get(settings, Service.INSTRUMENTS, "/v1/calls?limit=50"),
                get(settings, Service.INSTRUMENTS, "/v1/instruments?q=innovasjon"),
                get(settings, Service.APPLICATIONS, "/v1/barometer"),
                HttpRequest.newBuilder(URI.create(settings.address(Service.MATCHING) + "/v1/matches"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("""
                                {"facts":{"organisation.sector":"municipality","project.userDriven":true}}"""))
                        .build());
    }

    void askNext() {
        HttpRequest request = requests.get(number.getAndIncrement() % requests.size());
        try {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IllegalStateException("%s answered %d".formatted(request.uri(), status));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }

    private static HttpRequest get(LocalSettings settings, Service service, String path) {
        return HttpRequest.newBuilder(URI.create(settings.address(service) + path))
                .build();
    }
}
