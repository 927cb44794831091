package no.spinn.criteria.vocabulary;

import java.util.Set;
import java.util.stream.Collectors;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Condition.Test;
import no.spinn.criteria.condition.Interpreter;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.value.Truth;

/**
 * The facts that an applicant cannot change, and those that it sets in the application. All others are changeable.
 *
 * @param fixed see {@link Changeability#FIXED}
 * @param planned see {@link Changeability#PLANNED}
 */
public record FactRoles(Set<String> fixed, Set<String> planned) {

    /** Every fact is changeable. */
    public static final FactRoles NONE = new FactRoles(Set.of(), Set.of());

    public FactRoles {
        fixed = Set.copyOf(fixed);
        planned = Set.copyOf(planned);
    }

    public static FactRoles of(Vocabulary vocabulary) {
        return new FactRoles(idsOf(vocabulary, Changeability.FIXED), idsOf(vocabulary, Changeability.PLANNED));
    }

    private static Set<String> idsOf(Vocabulary vocabulary, Changeability changeability) {
        return vocabulary.facts().values().stream()
                .filter(fact -> fact.changeability() == changeability)
                .map(FactDefinition::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the condition is unknown for another reason than the facts that the applicant sets itself. */
    public boolean leavesOpen(Condition condition, Facts facts) {
        return Interpreter.openParts(condition, facts)
                .anyMatch(part -> !(part instanceof Test test && planned.contains(test.fact())));
    }

    /** Whether the condition is not met whatever the applicant changes. */
    public boolean isOutOfReach(Condition condition, Facts facts) {
        return Interpreter.evaluate(condition, fixedOf(facts)).truth() == Truth.NOT_MET;
    }

    /** Those of the facts that the applicant cannot change. */
    public Facts fixedOf(Facts facts) {
        return new Facts(facts.values().entrySet().stream()
                .filter(fact -> fixed.contains(fact.getKey()))
                .collect(Collectors.toUnmodifiableMap(fact -> fact.getKey(), fact -> fact.getValue())));
    }
}
