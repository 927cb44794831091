package no.spinn.matching.answer.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.spinn.matching.language.condition.Facts;
import no.spinn.matching.language.condition.Interpreter;
import no.spinn.matching.language.condition.Truth;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.Criterion;
import no.spinn.matching.upstream.call.CriterionKind;

/** How a set of facts meets the criteria of a call. */
public record Judgement(Call call, Facts facts, Verdict verdict, List<CriterionResult> results) {

    public static Judgement of(Call call, Facts facts) {
        List<CriterionResult> results = new ArrayList<>(call.criteria().size());
        for (Criterion criterion : call.criteria()) {
            results.add(new CriterionResult(criterion, Interpreter.evaluate(criterion.condition(), facts)));
        }
        return new Judgement(call, facts, Verdict.of(results), results);
    }

    /** The eligibility criteria with this truth. */
    public Stream<CriterionResult> eligibility(Truth truth) {
        return results.stream()
                .filter(result -> result.criterion().kind() == CriterionKind.ELIGIBILITY && result.truth() == truth);
    }
}
