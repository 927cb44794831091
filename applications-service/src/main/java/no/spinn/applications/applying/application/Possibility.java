package no.spinn.applications.applying.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way in which an act is possible: for an act about an object, such as a report, there is one for each object.
 *
 * @param object identifies the object by the parameters of its path; empty for an act on the application itself
 * @param until the deadline, exclusive; null when there is none
 * @param blockedBy what surely refuses the act now
 */
public record Possibility(
        Map<String, String> object, @Nullable Instant until, List<Obstacle> blockedBy) {

    /** An act on the application itself. */
    public static final Possibility PLAIN = new Possibility(Map.of(), null, List.of());

    /** An act on the object with this parameter in its path. */
    public static Possibility on(String parameter, Object value) {
        return new Possibility(Map.of(parameter, value.toString()), null, List.of());
    }

    public Possibility until(@Nullable Instant deadline) {
        return new Possibility(object, deadline, blockedBy);
    }

    public Possibility blockedBy(List<Obstacle> obstacles) {
        return new Possibility(
                object,
                until,
                Stream.concat(blockedBy.stream(), obstacles.stream()).toList());
    }

    public Possibility blockedIf(boolean obstructed, Obstacle obstacle) {
        return obstructed ? blockedBy(List.of(obstacle)) : this;
    }
}
