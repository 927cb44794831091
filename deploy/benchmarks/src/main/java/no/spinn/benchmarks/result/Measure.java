package no.spinn.benchmarks.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table.
 *
 * @param peer what the same work costs without us, measured in the same run; null where there is no such thing
 * @param ratio of ours to the peer's
 * @param target null where the row is there to be read beside another
 * @param goal which side of the target is the good one; null without a target
 * @param met true without a target, too
 * @param commit that was measured, where it is another than that of the other rows
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Measure(
        String metric,
        String unit,
        double ours,
        @Nullable Double peer,
        @Nullable Double ratio,
        @Nullable Double target,
        @Nullable Goal goal,
        boolean met,
        @Nullable String commit) {

    public static Measure of(String metric, String unit, double ours) {
        return new Measure(metric, unit, ours, null, null, null, null, true, null);
    }

    public Measure beside(double peer) {
        return beside(peer, ours / peer);
    }

    /** With a ratio of its own, such as the median of the rounds' ratios. */
    public Measure beside(double peer, double ratio) {
        return new Measure(metric, unit, ours, peer, ratio, target, goal, met, commit);
    }

    public Measure atMost(double most) {
        return aimedAt(Goal.AT_MOST, most, ours <= most);
    }

    public Measure atLeast(double least) {
        return aimedAt(Goal.AT_LEAST, least, ours >= least);
    }

    /** Only for a row with a peer. */
    public Measure ratioAtLeast(double least) {
        return aimedAt(Goal.RATIO_AT_LEAST, least, Objects.requireNonNull(ratio, "a ratio needs a peer") >= least);
    }

    /** Only for a row with a peer. */
    public Measure ratioAtMost(double most) {
        return aimedAt(Goal.RATIO_AT_MOST, most, Objects.requireNonNull(ratio, "a ratio needs a peer") <= most);
    }

    Measure measuredAt(@Nullable String commit) {
        return new Measure(metric, unit, ours, peer, ratio, target, goal, met, commit);
    }

    private Measure aimedAt(Goal goal, double target, boolean met) {
        return new Measure(metric, unit, ours, peer, ratio, target, goal, met, commit);
    }
}
