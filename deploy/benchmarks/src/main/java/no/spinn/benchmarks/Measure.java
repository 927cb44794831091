package no.spinn.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table; less is better in all of them.
 *
 * @param peer what the same work costs without us, measured in the same run; null where there is no such thing
 * @param target the most that ours may be; null where the row is there to be read beside another
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Measure(
        String metric,
        String unit,
        double ours,
        @Nullable Double peer,
        @Nullable Double ratio,
        @Nullable Double target,
        boolean met) {

    static Measure atMost(double target, String metric, String unit, double ours) {
        return new Measure(metric, unit, ours, null, null, target, ours <= target);
    }

    static Measure atMost(double target, String metric, String unit, double ours, double peer) {
        return new Measure(metric, unit, ours, peer, ours / peer, target, ours <= target);
    }

    /** For the reader: nothing was promised. */
    static Measure beside(String metric, String unit, double ours, double peer) {
        return new Measure(metric, unit, ours, peer, ours / peer, null, true);
    }
}
