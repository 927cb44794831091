package no.spinn.matching.index.reverse;

import java.util.ArrayList;
import java.util.List;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Condition.All;
import no.spinn.criteria.condition.Condition.Any;
import no.spinn.criteria.condition.Condition.Not;
import no.spinn.criteria.condition.Condition.NotUnderstood;
import no.spinn.criteria.condition.Condition.Test;
import no.spinn.criteria.vocabulary.FactRoles;
import org.roaringbitmap.RoaringBitmap;

/** Finds the rows that are undetermined only by what the applicant sets itself, as {@link FactRoles#leavesOpen} says. */
record WithinLimits(Evaluation evaluation, FactRoles roles) {

    /**
     * Those of the undetermined rows.
     *
     * @param unknown the rows where a criterion is unknown and none is not met
     */
    RoaringBitmap of(List<Condition> criteria, RoaringBitmap unknown) {
        List<Condition> limits = new ArrayList<>();
        List<Condition> others = new ArrayList<>();
        criteria.forEach(
                criterion -> (criterion.facts().anyMatch(roles.planned()::contains) ? limits : others).add(criterion));
        if (limits.isEmpty() || unknown.isEmpty()) {
            return new RoaringBitmap();
        }
        RoaringBitmap within = RoaringBitmap.and(unknown, evaluation.met(new All(others)));
        for (Condition limit : limits) {
            within.andNot(leftOpen(limit, within));
        }
        return within;
    }

    /** Those of the rows where the condition is unknown for another reason than what the applicant sets itself. */
    private RoaringBitmap leftOpen(Condition condition, RoaringBitmap rows) {
        return switch (condition) {
            case All(List<Condition> parts) -> someLeftOpen(parts, unknown(condition, rows));
            case Any(List<Condition> parts) -> someLeftOpen(parts, unknown(condition, rows));
            case Not(Condition part) -> leftOpen(part, rows);
            case Test test -> roles.planned().contains(test.fact()) ? new RoaringBitmap() : unknown(test, rows);
            case NotUnderstood not -> unknown(not, rows);
        };
    }

    private RoaringBitmap someLeftOpen(List<Condition> parts, RoaringBitmap rows) {
        return Bitmaps.or(parts.stream().map(part -> leftOpen(part, rows)).toList());
    }

    private RoaringBitmap unknown(Condition condition, RoaringBitmap rows) {
        RoaringBitmap unknown = RoaringBitmap.andNot(rows, evaluation.met(condition));
        unknown.andNot(evaluation.notMet(condition));
        return unknown;
    }
}
