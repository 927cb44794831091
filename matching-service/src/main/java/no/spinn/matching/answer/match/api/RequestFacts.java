package no.spinn.matching.answer.match.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.spinn.criteria.derivation.DerivedFact;
import no.spinn.criteria.member.JudgedFacts;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.vocabulary.FactReader;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.problem.Refusal;
import no.spinn.matching.answer.match.Rulebook;
import no.spinn.matching.answer.match.api.MatchRequest.Member;
import no.spinn.matching.common.problem.MatchingProblem;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a request.
 *
 * @param stated as they were stated
 * @param judged with all that follow from them: one set, or one for each member of a joint project
 */
record RequestFacts(Facts stated, JudgedFacts judged) {

    private static final Pointer FACTS = Pointer.ROOT.to("facts");
    private static final Pointer MEMBERS = Pointer.ROOT.to("members");

    static RequestFacts read(MatchRequest request, Rulebook rules) {
        List<Fault> faults = new ArrayList<>();
        Facts stated = read(request.facts(), new FactReader(rules.vocabulary(), FACTS), faults);
        List<Facts> members = new ArrayList<>();
        for (Member member : request.membersOrNone()) {
            Pointer place = MEMBERS.to(members.size()).to("facts");
            members.add(read(member.facts(), FactReader.ofMember(rules.vocabulary(), place), faults));
        }
        requireNone(faults);
        return new RequestFacts(stated, JudgedFacts.of(stated, members));
    }

    static Facts read(Map<String, @Nullable Object> facts, Rulebook rules) {
        List<Fault> faults = new ArrayList<>();
        Facts read = read(facts, new FactReader(rules.vocabulary(), FACTS), faults);
        requireNone(faults);
        return DerivedFact.complete(read);
    }

    private static Facts read(Map<String, @Nullable Object> facts, FactReader reader, List<Fault> faults) {
        Facts read = reader.read(facts);
        faults.addAll(reader.faults());
        return read;
    }

    static void requireNone(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Refusal(MatchingProblem.FACTS_INVALID, "Some facts cannot be used; see errors.", faults);
        }
    }
}
