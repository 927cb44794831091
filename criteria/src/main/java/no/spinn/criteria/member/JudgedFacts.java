package no.spinn.criteria.member;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Interpreter;
import no.spinn.criteria.condition.Outcome;
import no.spinn.criteria.derivation.DerivedFact;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.vocabulary.CoreFacts;

/**
 * The facts on which criteria are judged. A coordinator applies on behalf of its members, so what is about the organisation is
 * judged for each member, never for the coordinator.
 *
 * @param each one set, or one for each member; every set has to meet each criterion
 */
public record JudgedFacts(List<Facts> each) {

    public JudgedFacts {
        if (each.isEmpty()) {
            throw new IllegalArgumentException("there is always an organisation to judge");
        }
        each = List.copyOf(each);
    }

    /** Those of one organisation, with all that follow from them. */
    public static JudgedFacts alone(Facts complete) {
        return new JudgedFacts(List.of(complete));
    }

    /**
     * The facts of a project, with all that follow from them.
     *
     * @param stated about the project and the organisation that applies
     * @param members what is about the organisation of each member; empty where the applicant applies for itself
     */
    public static JudgedFacts of(Facts stated, List<Facts> members) {
        if (members.isEmpty()) {
            return alone(DerivedFact.complete(stated));
        }
        Facts project = withoutOrganisation(stated);
        return new JudgedFacts(members.stream()
                .map(member -> DerivedFact.complete(project.with(member)))
                .toList());
    }

    /** The least outcome of all sets; of equal ones the first. */
    // A plain loop, because matching explains every criterion of an answer by it.
    public Outcome judge(Condition condition) {
        Outcome least = Interpreter.evaluate(condition, each.getFirst());
        for (int i = 1; i < each.size(); i++) {
            Outcome outcome = Interpreter.evaluate(condition, each.get(i));
            least = outcome.truth().compareTo(least.truth()) < 0 ? outcome : least;
        }
        return least;
    }

    /** The set with that outcome. */
    public Facts deciding(Condition condition) {
        return each.get(decidingPosition(condition));
    }

    /** The position of the member with that outcome; empty where there is nobody else. */
    public OptionalInt decidingMember(Condition condition) {
        return each.size() == 1 ? OptionalInt.empty() : OptionalInt.of(decidingPosition(condition));
    }

    private int decidingPosition(Condition condition) {
        return IntStream.range(0, each.size())
                .boxed()
                .min(Comparator.comparing(position ->
                        Interpreter.evaluate(condition, each.get(position)).truth()))
                .orElseThrow();
    }

    private static Facts withoutOrganisation(Facts facts) {
        Map<String, FactValue> project = new HashMap<>(facts.values());
        project.keySet().removeIf(CoreFacts::isAboutOrganisation);
        return new Facts(project);
    }
}
