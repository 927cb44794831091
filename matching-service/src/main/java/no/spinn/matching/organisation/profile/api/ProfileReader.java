package no.spinn.matching.organisation.profile.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.spinn.criteria.vocabulary.FactReader;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.problem.Refusal;
import no.spinn.matching.answer.match.Rulebooks;
import no.spinn.matching.answer.match.api.MatchMember;
import no.spinn.matching.common.json.StoredFacts;
import no.spinn.matching.common.problem.MatchingProblem;
import org.jspecify.annotations.Nullable;

/** Checks the facts of a profile against the vocabulary. */
@Singleton
class ProfileReader {

    private static final String FACTS = "facts";

    private final Rulebooks rulebooks;
    private final ObjectMapper json;

    ProfileReader(Rulebooks rulebooks, ObjectMapper json) {
        this.rulebooks = rulebooks;
        this.json = json;
    }

    /** Returns the facts of the owner and its members, or refuses the body with all its faults. */
    StoredFacts facts(ProfileBody body) {
        Vocabulary vocabulary = rulebooks.current().vocabulary();
        List<Fault> faults = new ArrayList<>();
        String facts = read(body.facts(), new FactReader(vocabulary), faults);
        List<String> members = new ArrayList<>();
        for (MatchMember member : body.members() == null ? List.<MatchMember>of() : body.members()) {
            Pointer place = Pointer.ROOT.to("members").to(members.size()).to(FACTS);
            members.add(read(member.facts(), FactReader.ofMember(vocabulary, place), faults));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(MatchingProblem.FACTS_INVALID, KitDetail.NOTHING_SAVED.words(), faults);
        }
        return new StoredFacts(facts, members);
    }

    private String read(Map<String, @Nullable Object> facts, FactReader reader, List<Fault> faults) {
        Map<String, Object> read = reader.canonical(facts);
        faults.addAll(reader.faults());
        return write(read);
    }

    private String write(Map<String, Object> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a body that was read can be written", e);
        }
    }
}
