package no.spinn.matching.organisation.profile.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import no.spinn.kit.problem.Refusal;
import no.spinn.matching.answer.match.Rulebooks;
import no.spinn.matching.common.problem.MatchingProblem;
import no.spinn.matching.upstream.vocabulary.api.FactReader;

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
        reader.read(body.facts());
        if (!reader.faults().isEmpty()) {
            throw new Refusal(MatchingProblem.FACTS_INVALID, "Nothing was saved; see errors.", reader.faults());
        }
        return write(body);
    }

    private String write(ProfileBody body) {
        try {
            return json.writeValueAsString(body.facts());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a body that was read can be written", e);
        }
    }
}
