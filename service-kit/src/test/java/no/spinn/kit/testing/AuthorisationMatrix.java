package no.spinn.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Requests every operation of the OpenAPI document in every role and in its states, and compares the responses with the committed table.
 * The test fails for an operation that is not in the table. It also fails, whatever the table says, if a caller without token or
 * scope succeeds, or a stranger where a resource has an owner, or if a scope that does not write changes something. The caller without
 * scope has all scopes of the service but those of the operation.
 * <p>
 * The refusal of such callers does not depend on the state. The quick form requests it in one state of each operation, not
 * always the same. It requests everything else in some of the states, and compares what is committed for the others with the rules
 * of the service. {@code -Dspinn.authorisation=all} requests all of it.
 */
public final class AuthorisationMatrix {

    private static final Path DOCUMENT = Path.of("contracts", "openapi.yaml");
    private static final Path TABLE = Path.of("contracts", "authorisation.md");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final boolean IN_ALL_STATES = "all".equals(System.getProperty("spinn.authorisation"));
    private static final boolean WRITES = "write".equals(System.getProperty("spinn.contracts"));

    /** The quick form asks in one of so many states, beside the sample. */
    private static final int SHARE = 8;

    private static final String NOBODY = "no token";
    private static final String NO_SCOPE = "no scope";

    private final Stage stage;
    private final OpenApiDocument document = OpenApiDocument.read(DOCUMENT);
    private final DocumentedAnswers documented = DocumentedAnswers.by(DOCUMENT);
    private final RecordedExchanges recorded = new RecordedExchanges();
    private final AuthorisationTable committed;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private AuthorisationMatrix(Stage stage) throws IOException {
        this.stage = stage;
        this.committed = AuthorisationTable.read(TABLE, columns());
    }

    /** The resource under test in each of its states, and the callers by role. */
    public interface Stage {

        /** The organisations by role, in the order of the columns. */
        Map<String, String> roles();

        /** The roles without a relation to the resource, to which it must not be visible. */
        List<String> strangers();

        /** The states in which an operation is requested; a single one if its resource has no states. */
        List<String> states(OpenApiDocument.Operation operation);

        /** Provides an unchanged resource in this state, and returns the path parameters. */
        Map<String, String> in(String state, OpenApiDocument.Operation operation);

        /** The body, if the example in the document does not fit. */
        Optional<String> body(OpenApiDocument.Operation operation, Map<String, String> parameters);

        /** The query of operations that need one. */
        default Map<String, String> query(OpenApiDocument.Operation operation) {
            return Map.of();
        }

        /** Called after an operation has changed the resource. */
        void changed();

        /** The operation to request before all others; empty where the order does not matter. */
        default String first() {
            return "";
        }

        /**
         * The status with which the rules of the service refuse a role. The quick form requests such an operation in one of its
         * states, and takes this status for the others; the long form requests it in all of them.
         *
         * @param earlier the statuses of the operations before, by their ids, then by role and state
         */
        default OptionalInt refusal(
                OpenApiDocument.Operation operation,
                String role,
                String state,
                Map<String, Map<String, Map<String, Integer>>> earlier) {
            return OptionalInt.empty();
        }

        /**
         * Compares the statuses of an operation with the rules of the service, where it has them as a table.
         *
         * @param statuses of all operations by their ids, then by role and state
         */
        default void compare(
                OpenApiDocument.Operation operation, Map<String, Map<String, Map<String, Integer>>> statuses) {}
    }

    public static void verify(Stage stage) throws IOException {
        new AuthorisationMatrix(stage).verify();
    }

    private void verify() throws IOException {
        AuthorisationTable table = new AuthorisationTable(columns());
        List<String> leaks = new ArrayList<>(document.changesWithoutWriteScope());
        List<OpenApiDocument.Operation> operations = document.operations().stream()
                .sorted(Comparator.comparing(OpenApiDocument.Operation::template)
                        .thenComparing(OpenApiDocument.Operation::method))
                .toList();
        Map<String, Map<String, Map<String, Integer>>> all = new LinkedHashMap<>();
        operations.stream()
                .sorted(Comparator.comparing(operation -> !operation.id().equals(stage.first())))
                .forEach(operation -> all.put(operation.id(), answers(operation, all)));
        for (OpenApiDocument.Operation operation : operations) {
            Map<String, Map<String, Integer>> answers = Objects.requireNonNull(all.get(operation.id()));
            table.put(operation, answers);
            leaks.addAll(leaks(operation, answers));
        }
        operations.forEach(operation -> stage.compare(operation, all));
        if (WRITES) {
            Files.writeString(TABLE, table.text());
            recorded.write(document);
        }
        assertThat(leaks).as("answers that nobody may get").isEmpty();
        assertThat(table.text())
                .as("who may do what; accept a change with -Dspinn.contracts=write, and look at the difference")
                .isEqualTo(Files.readString(TABLE));
    }

    /** Statuses by role and state. */
    private Map<String, Map<String, Integer>> answers(
            OpenApiDocument.Operation operation, Map<String, Map<String, Map<String, Integer>>> earlier) {
        Map<String, Map<String, Integer>> answers = new LinkedHashMap<>();
        columns().forEach(role -> answers.put(role, new LinkedHashMap<>()));
        List<String> states = stage.states(operation);
        String sample = states.get(Math.floorMod(operation.id().hashCode(), states.size()));
        for (String state : states) {
            answers.forEach((role, byState) -> {
                if (state.equals(sample) || IN_ALL_STATES) {
                    byState.put(state, ask(operation, role, state));
                } else if (!isAlwaysRefused(operation, role)) {
                    byState.put(
                            state,
                            expected(operation, role, state, earlier).orElseGet(() -> ask(operation, role, state)));
                }
            });
        }
        return answers;
    }

    /** What the quick form does not ask: what follows from the rules, and in most states what is committed. */
    private OptionalInt expected(
            OpenApiDocument.Operation operation,
            String role,
            String state,
            Map<String, Map<String, Map<String, Integer>>> earlier) {
        OptionalInt refusal = stage.refusal(operation, role, state, earlier);
        return refusal.isPresent() || WRITES || isAsked(operation, state)
                ? refusal
                : committed.status(operation, role, state);
    }

    private boolean isAsked(OpenApiDocument.Operation operation, String state) {
        return operation.id().equals(stage.first()) || Math.floorMod((operation.id() + state).hashCode(), SHARE) == 0;
    }

    private boolean isAlwaysRefused(OpenApiDocument.Operation operation, String role) {
        boolean withoutRight = role.equals(NOBODY) || role.equals(NO_SCOPE);
        boolean stranger = stage.strangers().contains(role) && operation.isAboutSomething();
        return !operation.open() && (withoutRight || stranger);
    }

    private int ask(OpenApiDocument.Operation operation, String role, String state) {
        Map<String, String> parameters = stage.in(state, operation);
        String path = PARAMETER
                .matcher(operation.template())
                .replaceAll(name ->
                        parameters.getOrDefault(name(name), UUID.randomUUID().toString()));
        if (operation.isStream()) {
            return beginningOf(path, token(operation, role));
        }
        int status = answerTo(request(operation, role, path, parameters, operation.needsVersion()));
        if (status == 412) {
            // There is no version to replace yet.
            status = answerTo(request(operation, role, path, parameters, false));
        }
        if (status < 300 && !operation.method().equals("GET")) {
            stage.changed();
        }
        return status;
    }

    /** A request and its body, which the request itself does not give away. */
    private record Sent(OpenApiDocument.Operation operation, HttpRequest request, Optional<String> body) {}

    private Sent request(
            OpenApiDocument.Operation operation,
            String role,
            String path,
            Map<String, String> parameters,
            boolean ofVersion) {
        String query = stage.query(operation).entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(address(query.isEmpty() ? path : path + "?" + query));
        token(operation, role).ifPresent(token -> request.header("Authorization", "Bearer " + token));
        if (operation.isAct()) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (ofVersion) {
            request.header("If-Match", "*");
        }
        Optional<String> body = body(operation, parameters);
        operation.bodyType().ifPresent(type -> request.header("Content-Type", type));
        return new Sent(
                operation,
                request.method(
                                operation.method(),
                                body.map(HttpRequest.BodyPublishers::ofString)
                                        .orElse(HttpRequest.BodyPublishers.noBody()))
                        .build(),
                body);
    }

    private Optional<String> body(OpenApiDocument.Operation operation, Map<String, String> parameters) {
        return operation
                .bodyType()
                .map(type -> stage.body(operation, parameters)
                        .or(() -> operation.example().map(JsonNode::toString))
                        .orElse("{}"));
    }

    // Thousands of requests, for which REST Assured would take most of the time.
    private int answerTo(Sent sent) {
        try {
            HttpResponse<String> answer = http.send(sent.request, HttpResponse.BodyHandlers.ofString());
            documented.verify(answer);
            record(sent, answer);
            return answer.statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void record(Sent sent, HttpResponse<String> answer) {
        if (WRITES) {
            String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
            recorded.add(sent.operation, sent.body, answer.statusCode(), type, answer.body());
        }
    }

    private static URI address(String path) {
        return URI.create("%s:%d%s".formatted(RestAssured.baseURI, RestAssured.port, path));
    }

    /** The status of an endless stream, which is not read. */
    private static int beginningOf(String path, Optional<String> token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream begun = answer.body()) {
                return answer.statusCode();
            } finally {
                http.shutdownNow();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(MatchResult parameter) {
        return parameter.group(1);
    }

    private Optional<String> token(OpenApiDocument.Operation operation, String role) {
        return switch (role) {
            case NOBODY -> Optional.empty();
            case NO_SCOPE ->
                Optional.of(Tokens.of(stage.roles().values().iterator().next(), document.scopesOtherThan(operation)));
            default ->
                operation.open()
                        ? Optional.empty()
                        : Optional.of(Tokens.of(
                                Objects.requireNonNull(stage.roles().get(role)),
                                operation.scopes().getFirst()));
        };
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(stage.roles().keySet());
        columns.add(NO_SCOPE);
        columns.add(NOBODY);
        return columns;
    }

    private List<String> leaks(OpenApiDocument.Operation operation, Map<String, Map<String, Integer>> answers) {
        List<String> leaks = new ArrayList<>();
        answers.forEach((role, byState) -> byState.forEach((state, status) -> {
            boolean given = isAlwaysRefused(operation, role)
                    && switch (role) {
                        case NOBODY -> status != 401;
                        case NO_SCOPE -> status != 403;
                        default -> status != 404 && status != 403;
                    };
            if (given || status >= 500) {
                leaks.add("%s for %s in %s: %d".formatted(operation.id(), role, state, status));
            }
        }));
        return leaks;
    }
}
