package no.spinn.matching.answer.rule;

import java.util.HashMap;
import java.util.Map;
import no.spinn.criteria.cases.Expectation;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.value.Facts;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.Criterion;
import no.spinn.matching.upstream.call.RuleCase;

/** Compares the executed criteria of a call with the cases that people wrote from the published text. */
public final class ExecutedCases {

    private final Map<String, Condition> conditions = new HashMap<>();

    public ExecutedCases(Call call) {
        for (Criterion criterion : call.criteria()) {
            conditions.put(criterion.id(), criterion.condition());
            if (criterion.key() != null) {
                conditions.put(criterion.key(), criterion.condition());
            }
        }
    }

    /** Whether the criteria do what people expect of them. */
    public boolean agreeWith(RuleCase written) {
        return new Expectation(Facts.fromJson(written.facts()), written.expected())
                .disagreements(conditions)
                .isEmpty();
    }
}
