package no.spinn.matching.index.reverse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
            RoaringBitmap open = unknown(limit, within);
            leaves(limit).forEach(leaf -> within.andNot(unknown(leaf, open)));
        }
        return within;
    }

    private RoaringBitmap unknown(Condition condition, RoaringBitmap rows) {
        RoaringBitmap unknown = RoaringBitmap.andNot(rows, evaluation.met(condition));
        unknown.andNot(evaluation.notMet(condition));
        return unknown;
    }

    /** The parts that are not about what the applicant sets itself. */
    private Stream<Condition> leaves(Condition condition) {
        return switch (condition) {
            case All(List<Condition> parts) -> parts.stream().flatMap(this::leaves);
            case Any(List<Condition> parts) -> parts.stream().flatMap(this::leaves);
            case Not(Condition part) -> leaves(part);
            case Test test -> roles.planned().contains(test.fact()) ? Stream.empty() : Stream.of(test);
            case NotUnderstood not -> Stream.of(not);
        };
    }
}
