package no.spinn.matching.index.forward;

import java.util.List;

/**
 * The rules that depend on one fact.
 *
 * @param planned whether the applicant sets the fact itself
 * @param all every rule that depends on the fact
 * @param alone the rules on this fact only, which are open while it is unknown
 * @param open how many of these rules each call has, counted in advance for the case that the fact is unknown
 * @param impact what an answer can do to calls through these rules, in the same case
 * @param shared the other rules
 */
record FactRules(
        FactConditions conditions,
        boolean planned,
        List<Rule> all,
        Rules alone,
        Occurrences open,
        AnswerImpact impact,
        List<Rule> shared) {

    String fact() {
        return conditions.fact();
    }
}
