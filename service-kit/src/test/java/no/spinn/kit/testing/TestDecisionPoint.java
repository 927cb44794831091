package no.spinn.kit.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Decides as Altinn's policy decision point: it permits everything to all system users but two. */
public final class TestDecisionPoint implements HttpHandler {

    /** The system user that may nothing. */
    public static final UUID DENIED = UUID.fromString("0d000000-0000-4000-8000-000000000001");

    /** The system user that may only read. */
    public static final UUID READER = UUID.fromString("0d000000-0000-4000-8000-000000000002");

    /** The system user about which no decision is made. */
    public static final UUID UNDECIDED = UUID.fromString("0d000000-0000-4000-8000-000000000003");

    TestDecisionPoint() {}

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String question = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        byte[] answer = "{\"Response\":[{\"Decision\":\"%s\"}]}"
                .formatted(decision(question))
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static String decision(String question) {
        if (question.contains(UNDECIDED.toString())) {
            return "Indeterminate";
        }
        boolean isDenied = question.contains(DENIED.toString())
                || question.contains(READER.toString()) && question.contains("\"write\"");
        return isDenied ? "NotApplicable" : "Permit";
    }
}
