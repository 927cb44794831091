package no.spinn.instruments.reference.criterion;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Conditions;
import no.spinn.criteria.satisfiability.Satisfiability;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.criteria.vocabulary.FactDefinition;
import no.spinn.criteria.vocabulary.Vocabulary;

/** Computes the types of organisations that criteria do not exclude. */
public final class ApplicantTypes {

    /** The fact with the type of an organisation. */
    public static final String FACT = CoreFacts.SECTOR;

    private ApplicantTypes() {}

    /** The codes with which the criteria can be met, for some values of all other facts. */
    public static List<String> admittedBy(List<Criterion> criteria, Vocabulary vocabulary) {
        List<Condition> mandatory = criteria.stream()
                .filter(criterion -> criterion.kind() == CriterionKind.ELIGIBILITY)
                .map(criterion -> Objects.requireNonNull(criterion.condition()))
                .toList();
        Satisfiability satisfiability = new Satisfiability(vocabulary);
        return codes(vocabulary).stream()
                .filter(code -> satisfiability.of(Stream.concat(mandatory.stream(), Stream.of(is(code)))
                                .toList())
                        != Satisfiability.Answer.CONTRADICTORY)
                .toList();
    }

    private static List<String> codes(Vocabulary vocabulary) {
        return vocabulary.find(FACT).map(FactDefinition::listedCodes).orElse(List.of());
    }

    private static Condition is(String code) {
        return Conditions.equal(FACT, code);
    }
}
