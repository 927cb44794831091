package no.spinn.matching.organisation.profile.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Map;
import no.spinn.criteria.vocabulary.FactReader;
import no.spinn.kit.problem.Refusal;
import no.spinn.matching.answer.match.Rulebooks;
import no.spinn.matching.common.problem.MatchingDetail;
import no.spinn.matching.common.problem.MatchingProblem;

/** Checks the facts of a profile against the vocabulary. */
@Singleton
class ProfileReader {

    private final Rulebooks rulebooks;
    private final ObjectMapper json;

    ProfileReader(Rulebooks rulebooks, ObjectMapper json) {
        this.rulebooks = rulebooks;
        this.json = json;
    }

    /** Returns the facts as JSON, or refuses the body with all its faults. */
    String facts(ProfileBody body) {
        FactReader reader = new FactReader(rulebooks.current().vocabulary());
        Map<String, Object> facts = reader.canonical(body.facts());
        if (!reader.faults().isEmpty()) {
            throw new Refusal(MatchingProblem.FACTS_INVALID, MatchingDetail.NOTHING_SAVED.words(), reader.faults());
        }
        return write(facts);
    }

    private String write(Map<String, Object> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a body that was read can be written", e);
        }
    }
}
