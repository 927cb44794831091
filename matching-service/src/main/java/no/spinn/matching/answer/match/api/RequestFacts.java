package no.spinn.matching.answer.match.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.spinn.criteria.derivation.DerivedFact;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.vocabulary.FactReader;
import no.spinn.kit.language.Messages;
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
 * @param each with all that follow from them: one set, or one for each member of a joint project
 */
record RequestFacts(Facts stated, List<Facts> each) {

    private static final Messages WORDS = Messages.of(RequestFacts.class);
    private static final String ORGANISATION = "organisation.";

    static RequestFacts read(MatchRequest request, Rulebook rules) {
        List<Fault> faults = new ArrayList<>();
        Facts stated = read(request.facts(), Pointer.ROOT.to("facts"), rules, faults);
        List<Member> members = request.members();
        if (members == null) {
            requireNone(faults);
            return new RequestFacts(stated, List.of(DerivedFact.complete(stated)));
        }
        List<Facts> each = new ArrayList<>();
        Facts project = withoutOrganisation(stated);
        for (int i = 0; i < members.size(); i++) {
            Pointer place = Pointer.ROOT.to("members").to(i).to("facts");
            Facts member = read(members.get(i).facts(), place, rules, faults);
            requireOnlyOrganisation(member, place, faults);
            each.add(DerivedFact.complete(project.with(member)));
        }
        requireNone(faults);
        return new RequestFacts(stated, each);
    }

    static Facts read(Map<String, @Nullable Object> facts, Rulebook rules) {
        List<Fault> faults = new ArrayList<>();
        Facts read = read(facts, Pointer.ROOT.to("facts"), rules, faults);
        requireNone(faults);
        return DerivedFact.complete(read);
    }

    private static Facts read(Map<String, @Nullable Object> facts, Pointer place, Rulebook rules, List<Fault> faults) {
        FactReader reader = new FactReader(rules.vocabulary(), place);
        Facts read = reader.read(facts);
        faults.addAll(reader.faults());
        return read;
    }

    private static Facts withoutOrganisation(Facts facts) {
        Map<String, FactValue> project = new HashMap<>(facts.values());
        project.keySet().removeIf(fact -> fact.startsWith(ORGANISATION));
        return new Facts(project);
    }

    private static void requireOnlyOrganisation(Facts member, Pointer place, List<Fault> faults) {
        member.values().keySet().stream()
                .filter(fact -> !fact.startsWith(ORGANISATION))
                .sorted()
                .forEach(fact ->
                        faults.add(new Fault(place.to(fact).text(), "not_here", WORDS.text("not_of_organisation"))));
    }

    static void requireNone(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Refusal(MatchingProblem.FACTS_INVALID, "Some facts cannot be used; see errors.", faults);
        }
    }
}
