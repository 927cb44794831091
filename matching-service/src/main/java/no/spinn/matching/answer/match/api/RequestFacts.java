package no.spinn.matching.answer.match.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Refusal;
import no.spinn.matching.answer.match.Rulebook;
import no.spinn.matching.common.problem.MatchingProblem;
import no.spinn.matching.language.condition.Facts;
import no.spinn.matching.upstream.vocabulary.api.FactReader;
import org.jspecify.annotations.Nullable;

/** Reads the facts of a request. */
final class RequestFacts {

    private RequestFacts() {}

    static Facts read(Map<String, @Nullable JsonNode> facts, Rulebook rules) {
        FactReader reader = new FactReader(rules.vocabulary());
        Facts read = reader.read(facts);
        requireNone(reader.faults());
        return read;
    }

    static void requireNone(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Refusal(MatchingProblem.FACTS_INVALID, "Some facts cannot be used; see errors.", faults);
        }
    }
}
