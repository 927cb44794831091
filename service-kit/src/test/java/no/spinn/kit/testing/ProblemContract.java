package no.spinn.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.ProblemCode;

/**
 * Compares the published problem types with the code and with the OpenAPI document. Run with {@code -Dspinn.contracts=write} to write
 * which operations give which problem; the commit then shows the difference.
 */
public final class ProblemContract {

    private static final Path COMMITTED = Path.of("src", "main", "resources", "problem-types.json");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** What filters, routes and the framework answer, with any operation that documents the status. */
    private static final Set<KitProblem> OF_ANY_OPERATION = Set.of(
            KitProblem.MALFORMED,
            KitProblem.UNAUTHENTICATED,
            KitProblem.FORBIDDEN,
            KitProblem.NOT_FOUND,
            KitProblem.NOT_ACCEPTABLE,
            KitProblem.TOO_LARGE,
            KitProblem.UNSUPPORTED_MEDIA_TYPE,
            KitProblem.INVALID,
            KitProblem.TOO_MANY_REQUESTS,
            KitProblem.INTERNAL,
            KitProblem.UNAVAILABLE);

    private static final List<KitProblem> OF_KEYS = List.of(
            KitProblem.IDEMPOTENCY_KEY_REQUIRED, KitProblem.IDEMPOTENCY_KEY_REUSED, KitProblem.IDEMPOTENCY_KEY_IN_USE);

    /** What no operation gives: it is answered where there is none. */
    private static final Set<KitProblem> OF_NO_OPERATION =
            Set.of(KitProblem.METHOD_NOT_ALLOWED, KitProblem.OTHER_CLIENT_ERROR, KitProblem.ORIGIN_REFUSED);

    private final ProblemReach reach = new ProblemReach();
    private final OpenApiDocument document = OpenApiDocument.read(Path.of("contracts", "openapi.yaml"));

    private ProblemContract() {}

    /** @param operations by their ids */
    record Occurrence(Set<String> faultCodes, Set<String> operations) {}

    public static void verify() throws IOException {
        new ProblemContract().compare();
    }

    private void compare() throws IOException {
        Map<String, Occurrence> found = found();
        String text = JSON.writeValueAsString(found) + "\n";
        if ("write".equals(System.getProperty("spinn.contracts"))) {
            Files.writeString(COMMITTED, text);
        }
        assertThat(undocumented(found))
                .as("statuses of problems that the OpenAPI document lacks")
                .isEmpty();
        assertThat(unexplained(found))
                .as("statuses in the OpenAPI document for which there is no problem")
                .isEmpty();
        assertThat(ungiven(found)).as("problems that nothing gives").isEmpty();
        assertThat(published())
                .as("the published problem types")
                .containsExactlyInAnyOrderElementsOf(
                        reach.declared().stream().map(ProblemCode::code).toList());
        assertThat(Files.readString(COMMITTED))
                .as("problem types changed; run the test with -Dspinn.contracts=write and commit the result")
                .isEqualTo(text);
    }

    private Map<String, Occurrence> found() {
        Map<String, Set<String>> operations = new TreeMap<>();
        Map<String, Set<ProblemCode>> byOperation = reach.byOperation();
        for (OpenApiDocument.Operation operation : document.operations()) {
            Stream<ProblemCode> given = Stream.of(
                            byOperation.getOrDefault(operation.id(), Set.of()).stream()
                                    .filter(code ->
                                            !OF_ANY_OPERATION.contains(code) && !OF_NO_OPERATION.contains(code)),
                            OF_ANY_OPERATION.stream()
                                    .filter(code ->
                                            operation.answer(code.status()).isPresent()),
                            OF_KEYS.stream().filter(code -> operation.isAct()))
                    .flatMap(codes -> codes);
            given.forEach(code -> operations
                    .computeIfAbsent(code.code(), first -> new TreeSet<>())
                    .add(operation.id()));
        }
        Map<String, Occurrence> found = new TreeMap<>();
        reach.declared()
                .forEach(code -> found.put(
                        code.code(),
                        new Occurrence(reach.faultCodes(code), operations.getOrDefault(code.code(), Set.of()))));
        return found;
    }

    private List<String> undocumented(Map<String, Occurrence> found) {
        List<String> faults = new ArrayList<>();
        for (OpenApiDocument.Operation operation : document.operations()) {
            reach.declared().stream()
                    .filter(code -> gives(found, code, operation)
                            && operation.answer(code.status()).isEmpty())
                    .forEach(code -> faults.add("%s: %s of %s".formatted(operation.id(), code.status(), code.code())));
        }
        return faults;
    }

    private List<String> unexplained(Map<String, Occurrence> found) {
        List<String> faults = new ArrayList<>();
        for (OpenApiDocument.Operation operation : document.operations()) {
            Set<Integer> explained = reach.declared().stream()
                    .filter(code -> gives(found, code, operation))
                    .map(ProblemCode::status)
                    .collect(Collectors.toSet());
            operation.statuses().stream()
                    .filter(status -> status >= 400 && !explained.contains(status))
                    .forEach(status -> faults.add("%s: %d".formatted(operation.id(), status)));
        }
        return faults;
    }

    private List<String> ungiven(Map<String, Occurrence> found) {
        return reach.declared().stream()
                .filter(code -> !(code instanceof KitProblem))
                .map(ProblemCode::code)
                .filter(code -> of(found, code).operations().isEmpty())
                .sorted()
                .toList();
    }

    private static boolean gives(Map<String, Occurrence> found, ProblemCode code, OpenApiDocument.Operation operation) {
        return of(found, code.code()).operations().contains(operation.id());
    }

    private static Occurrence of(Map<String, Occurrence> found, String code) {
        return Objects.requireNonNull(found.get(code));
    }

    private static List<String> published() {
        return RestAssured.given()
                .get("/v1/problem-types")
                .then()
                .statusCode(200)
                .extract()
                .path("items.code");
    }
}
