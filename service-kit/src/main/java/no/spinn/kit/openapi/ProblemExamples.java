package no.spinn.kit.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
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
        Object recorded = RecordedExamples.read(FILE).get(kind.code());
        return recorded == null ? written(kind) : recorded;
    }

    private static Map<String, Object> written(KitProblem kind) {
        Problem problem = Problem.of(
                kind, kind.description(), List.of(), new Problem.Occurrence("/v1/problem-types", TRACE, Language.EN));
        return JSON.convertValue(problem, new TypeReference<>() {});
    }
}
