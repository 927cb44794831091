package no.spinn.matching.answer.match.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.spinn.criteria.derivation.Inconsistencies;
import no.spinn.criteria.derivation.Inconsistency;
import no.spinn.criteria.member.JudgedFacts;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.vocabulary.FactReader;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.problem.Refusal;
import no.spinn.matching.answer.match.Rulebook;
import no.spinn.matching.common.problem.MatchingDetail;
import no.spinn.matching.common.problem.MatchingProblem;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a request.
 *
 * @param judged with all that follow from them: one set, or one for each member of a joint project
 * @param inconsistencies contradictions between them, as they were stated
 */
record RequestFacts(JudgedFacts judged, List<Inconsistency> inconsistencies) {

    private static final String FACTS = "facts";

    /** Refuses facts that cannot be used, all of them at once. */
    static RequestFacts read(Map<String, @Nullable Object> facts, @Nullable List<MatchMember> members, Rulebook rules) {
        List<Fault> faults = new ArrayList<>();
        RequestFacts read = read(facts, members, rules, Pointer.ROOT, faults);
        requireNone(faults);
        return read;
    }

    /** Those of a part of a request; adds their faults. */
    static RequestFacts read(
            Map<String, @Nullable Object> facts,
            @Nullable List<MatchMember> members,
            Rulebook rules,
            Pointer place,
            List<Fault> faults) {
        Facts stated = read(facts, new FactReader(rules.vocabulary(), place.to(FACTS)), faults);
        List<Facts> ofMembers = new ArrayList<>();
        for (MatchMember member : members == null ? List.<MatchMember>of() : members) {
            Pointer at = place.to("members").to(ofMembers.size()).to(FACTS);
            ofMembers.add(read(member.facts(), FactReader.ofMember(rules.vocabulary(), at), faults));
        }
        return new RequestFacts(JudgedFacts.of(stated, ofMembers), Inconsistencies.of(stated, ofMembers));
    }

    private static Facts read(Map<String, @Nullable Object> facts, FactReader reader, List<Fault> faults) {
        Facts read = reader.read(facts);
        faults.addAll(reader.faults());
        return read;
    }

    static void requireNone(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Refusal(MatchingProblem.FACTS_INVALID, MatchingDetail.FACTS_UNUSABLE.words(), faults);
        }
    }
}
