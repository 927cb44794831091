package no.spinn.instruments.reference.criterion;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.spinn.instruments.reference.condition.Condition;
import no.spinn.instruments.reference.condition.Operator;
import no.spinn.instruments.reference.condition.Satisfiability;
import no.spinn.instruments.reference.fact.FactCode;
import no.spinn.instruments.reference.fact.FactDefinition;
import no.spinn.instruments.reference.fact.Vocabulary;

/** Computes the types of organisations that criteria do not exclude. */
public final class ApplicantTypes {

    /** The fact with the type of an organisation. */
    public static final String FACT = "organisation.sector";

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
        FactDefinition fact = vocabulary.find(FACT);
        List<FactCode> codes = fact == null ? null : fact.codes();
        return codes == null ? List.of() : codes.stream().map(FactCode::code).toList();
    }

    private static Condition is(String code) {
        return new Condition.Test(FACT, Operator.EQUALS, code);
    }
}
