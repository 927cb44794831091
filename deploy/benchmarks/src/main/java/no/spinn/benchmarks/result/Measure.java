package no.spinn.benchmarks.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One measured figure.
 *
 * @param peer the figure of the peer for the same work, measured in the same run; null without a peer
 * @param ratio ours divided by the peer's
 * @param target null where the row only informs
 * @param goal which side of the target is good; null without a target
 * @param met also true without a target
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
        boolean met) {

    public static Measure of(String metric, String unit, double ours) {
        return new Measure(metric, unit, ours, null, null, null, null, true);
    }

    public Measure beside(double peer) {
        return beside(peer, ours / peer);
    }

    /** With a given ratio, such as the median of the rounds' ratios. */
    public Measure beside(double peer, double ratio) {
        return new Measure(metric, unit, ours, peer, ratio, target, goal, met);
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

    private Measure aimedAt(Goal goal, double target, boolean met) {
        return new Measure(metric, unit, ours, peer, ratio, target, goal, met);
    }
}
