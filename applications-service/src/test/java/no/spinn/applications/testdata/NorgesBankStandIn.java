package no.spinn.applications.testdata;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A stand-in for the data API of Norges Bank. Its answers have the shape that the documentation of the API shows. */
public final class NorgesBankStandIn implements AutoCloseable {

    public static final String HEADER =
            "FREQ;Frequency;BASE_CUR;Base Currency;QUOTE_CUR;Quote Currency;TENOR;Tenor;DECIMALS;CALCULATED;UNIT_MULT;"
                    + "Unit Multiplier;COLLECTION;Collection Indicator;TIME_PERIOD;OBS_VALUE\n";

    private final HttpServer server;
    private final List<String> questions = new CopyOnWriteArrayList<>();
    private volatile Answer answer = new Answer(404, "", Duration.ZERO);

    private record Answer(int status, String body, Duration delay) {}

    public NorgesBankStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/api/data/EXR/", this::serve);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public URI url() {
        return URI.create(
                "http://localhost:%d/api".formatted(server.getAddress().getPort()));
    }

    public void answers(int status, String body) {
        answer = new Answer(status, body, Duration.ZERO);
    }

    /** Sends the headers and the first half of the body at once, and the other half after the delay. */
    public void answersSlowly(String body, Duration delay) {
        answer = new Answer(200, body, delay);
    }

    /** What was asked: path and query. */
    public List<String> questions() {
        return List.copyOf(questions);
    }

    /** A row for a currency that is quoted by units of ten to the power of the exponent. */
    public static String row(String currency, int exponent, LocalDate day, String value) {
        return "B;Business;%s;A currency;NOK;Norwegian krone;SP;Spot;4;false;%d;Units;C;ECB concertation time 14:15 CET;%s;%s\n"
                .formatted(currency, exponent, day, value);
    }

    private void serve(HttpExchange exchange) throws IOException {
        Answer given = answer;
        questions.add(exchange.getRequestURI().toString());
        byte[] body = given.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/vnd.sdmx.data+csv");
        exchange.getResponseHeaders().add("Retry-After", "3600");
        exchange.sendResponseHeaders(given.status(), body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body, 0, body.length / 2);
            out.flush();
            Thread.sleep(given.delay());
            out.write(body, body.length / 2, body.length - body.length / 2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
