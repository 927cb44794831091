package no.spinn.matching.answer.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.member.JudgedFacts;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.value.Truth;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.criteria.vocabulary.FactRoles;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.Criterion;
import no.spinn.matching.upstream.call.CriterionKind;
import org.jspecify.annotations.Nullable;

/**
 * How facts meet the criteria of a call.
 *
 * @param facts those of the applicant, or of each member of a joint project
 */
public record Judgement(Call call, JudgedFacts facts, Verdict verdict, List<CriterionResult> results) {

    public static Judgement of(Call call, Facts facts) {
        return of(call, JudgedFacts.alone(facts));
    }

    // A plain loop, because every returned criterion is explained here.
    public static Judgement of(Call call, JudgedFacts facts) {
        List<CriterionResult> results = new ArrayList<>(call.criteria().size());
        for (Criterion criterion : call.criteria()) {
            results.add(new CriterionResult(criterion, facts.judge(criterion.condition())));
        }
        return new Judgement(call, facts, Verdict.of(results), results);
    }

    /** The eligibility criteria with this truth. */
    public Stream<CriterionResult> eligibility(Truth truth) {
        return results.stream()
                .filter(result -> result.criterion().kind() == CriterionKind.ELIGIBILITY && result.truth() == truth);
    }

    /** The number of eligibility criteria with this truth. */
    public int count(Truth truth) {
        int count = 0;
        for (CriterionResult result : results) {
            if (result.criterion().kind() == CriterionKind.ELIGIBILITY && result.truth() == truth) {
                count++;
            }
        }
        return count;
    }

    /**
     * The limits within which the call fits: the criteria that are open only because of what the applicant sets itself. Empty
     * when other criteria are open as well, or not met.
     */
    public List<CriterionResult> within(FactRoles roles) {
        if (verdict != Verdict.UNDETERMINED) {
            return List.of();
        }
        List<CriterionResult> open = eligibility(Truth.UNKNOWN).toList();
        boolean onlyWithin =
                open.stream().noneMatch(result -> leavesOpen(result.criterion().condition(), roles));
        return onlyWithin ? open : List.of();
    }

    private boolean leavesOpen(Condition condition, FactRoles roles) {
        return facts.each().stream().anyMatch(each -> roles.leavesOpen(condition, each));
    }

    /** The position of the member whose facts decide; null where nobody else is judged, or all of them meet it. */
    public @Nullable Integer decidingMember(CriterionResult result) {
        Condition condition = result.criterion().condition();
        if (result.truth() == Truth.MET || condition.facts().noneMatch(CoreFacts::isAboutOrganisation)) {
            return null;
        }
        OptionalInt member = facts.decidingMember(condition);
        return member.isPresent() ? member.getAsInt() : null;
    }

    /** Whether the criterion is not met whatever the applicant changes. */
    public boolean isOutOfReach(Criterion criterion, FactRoles roles) {
        return facts.each().stream().anyMatch(each -> roles.isOutOfReach(criterion.condition(), each));
    }
}
