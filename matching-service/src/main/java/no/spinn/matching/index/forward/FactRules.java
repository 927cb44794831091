package no.spinn.matching.index.forward;

import java.util.List;

/**
 * The rules that depend on one fact.
 *
 * @param planned whether the applicant sets the fact itself
 * @param alone the rules on this fact only, which are open while it is unknown
 * @param open how many of these rules each call has, counted in advance for the case that the fact is unknown
 * @param impact the calls that an answer can decide through these rules
 * @param shared the rules that also depend on other facts
 */
record FactRules(
        FactConditions conditions,
        boolean planned,
        Rules alone,
        Occurrences open,
        AnswerImpact impact,
        List<Rule> shared) {

    String fact() {
        return conditions.fact();
    }
}
