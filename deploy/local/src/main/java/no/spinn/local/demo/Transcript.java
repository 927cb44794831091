package no.spinn.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import no.spinn.local.LauncherException;

/** Sends requests to the services, and prints requests and responses. */
final class Transcript {

    private static final int SHOWN_LINES = 30;
    private static final List<String> SHOWN_HEADERS = List.of("location", "etag", "retry-after");
    private static final int SHOWN_TOKEN = 24;

    private final PrintStream out;
    private final HttpClient http;
    private final ObjectMapper json = new ObjectMapper();
    private int chapters;

    Transcript(PrintStream out, HttpClient http) {
        this.out = out;
        this.http = http;
    }

    void chapter(String title) {
        chapters++;
        out.printf("%n%d. %s%n", chapters, title);
    }

    void remark(String sentence) {
        out.println("   " + sentence);
    }

    /** Sends a request and prints both sides. Fails unless the response has the expected status. */
    Reply exchange(Request request, int expected) throws IOException, InterruptedException {
        Reply reply = ask(request);
        show(request);
        show(reply);
        if (reply.status() != expected) {
            throw new LauncherException("The demo stops: the expected status was %d.".formatted(expected));
        }
        return reply;
    }

    /** Sends a request without printing, such as when polling. */
    Reply ask(Request request) throws IOException, InterruptedException {
        try {
            HttpResponse<String> response = http.send(request.toHttp(), HttpResponse.BodyHandlers.ofString());
            JsonNode body = response.body().isEmpty() ? MissingNode.getInstance() : json.readTree(response.body());
            return new Reply(response.statusCode(), response.headers(), body);
        } catch (ConnectException e) {
            throw new LauncherException("No service responds at %s; is Spinn up?".formatted(request.address()), e);
        }
    }

    private void show(Request request) throws JsonProcessingException {
        out.printf("%n   > %s %s%n", request.method(), request.address());
        request.headers().forEach((name, value) -> out.printf("   > %s: %s%n", name, shortened(name, value)));
        if (request.body() != null) {
            show("   > ", json.readTree(request.body()));
        }
    }

    private void show(Reply reply) {
        out.printf("%n   < %d%n", reply.status());
        SHOWN_HEADERS.forEach(
                name -> reply.headers().firstValue(name).ifPresent(value -> out.printf("   < %s: %s%n", name, value)));
        if (!reply.body().isMissingNode()) {
            show("   < ", reply.body());
        }
    }

    private void show(String margin, JsonNode body) {
        List<String> lines = body.toPrettyString().lines().toList();
        lines.stream().limit(SHOWN_LINES).forEach(line -> out.println(margin + line));
        if (lines.size() > SHOWN_LINES) {
            out.printf("%s… and %d more lines%n", margin, lines.size() - SHOWN_LINES);
        }
    }

    private static String shortened(String name, String value) {
        boolean secret = name.equals("Authorization") && value.length() > SHOWN_TOKEN;
        return secret ? value.substring(0, SHOWN_TOKEN) + "…" : value;
    }
}
