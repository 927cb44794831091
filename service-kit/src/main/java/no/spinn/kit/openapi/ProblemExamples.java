package no.spinn.kit.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.spinn.kit.language.Language;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Problem;

/** An example of each problem: one that a test has received, or else one that the service would write. */
final class ProblemExamples {

    private static final String FILE = "problems";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final ObjectMapper JSON = new ObjectMapper();

    private ProblemExamples() {}

    static Object of(KitProblem kind) {
        Map<String, Object> recorded = RecordedExamples.read(FILE);
        return Optional.ofNullable(recorded.get(kind.code()))
                .or(() -> ofSameStatus(kind, recorded.values()))
                .orElseGet(() -> written(kind));
    }

    /** The general problem of a status stands for all that have it. */
    private static Optional<Object> ofSameStatus(KitProblem kind, Collection<Object> recorded) {
        return KitProblem.ofStatus(kind.status()) != kind
                ? Optional.empty()
                : recorded.stream()
                        .filter(one -> one instanceof Map<?, ?> problem
                                && Integer.valueOf(kind.status()).equals(problem.get("status")))
                        .findFirst();
    }

    private static Map<String, Object> written(KitProblem kind) {
        Problem problem = Problem.of(
                kind, kind.description(), List.of(), new Problem.Occurrence("/v1/problem-types", TRACE, Language.EN));
        return JSON.convertValue(problem, new TypeReference<>() {});
    }
}
