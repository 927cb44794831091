package no.spinn.applications.applying.application;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The orders of lists. Ids, which grow with time, break ties. A draft counts as submitted later than all others. */
public enum Sort {
    NEWEST("-createdAt", null, application -> null),
    LONGEST_UNCHANGED("changedAt", "changed_at", Application::changedAt),
    LAST_CHANGED("-changedAt", "changed_at", Application::changedAt),
    FIRST_SUBMITTED("submittedAt", Sort.SUBMITTED, Sort::submittedAt),
    LAST_SUBMITTED("-submittedAt", Sort.SUBMITTED, Sort::submittedAt);

    /** The expression of the index. */
    private static final String SUBMITTED = "coalesce(submitted_at, 'infinity')";

    private final String parameter;
    private final @Nullable String key;
    private final Function<Application, @Nullable Instant> time;

    Sort(String parameter, @Nullable String key, Function<Application, @Nullable Instant> time) {
        this.parameter = parameter;
        this.key = key;
        this.time = time;
    }

    /**
     * The place of an application in an order.
     *
     * @param time null when the order is by id alone, or the application has no such time
     */
    public record Position(@Nullable Instant time, UUID id) {}

    public static Optional<Sort> of(String parameter) {
        return Arrays.stream(values())
                .filter(sort -> sort.parameter.equals(parameter))
                .findFirst();
    }

    /** The values of the query parameter. */
    public static List<String> parameters() {
        return Arrays.stream(values()).map(sort -> sort.parameter).toList();
    }

    public Position position(Application application) {
        return new Position(time.apply(application), application.id());
    }

    String order() {
        String direction = falls() ? "DESC" : "ASC";
        return key == null ? "id " + direction : "%1$s %2$s, id %2$s".formatted(key, direction);
    }

    /** The condition that an application comes after the position in the parameters {@code time} and {@code id}. */
    String later() {
        String comparison = falls() ? "<" : ">";
        return key == null
                ? "id %s :id".formatted(comparison)
                : "(%s, id) %s (CAST(:time AS timestamptz), :id)".formatted(key, comparison);
    }

    boolean isByTime() {
        return key != null;
    }

    private boolean falls() {
        return parameter.startsWith("-");
    }

    private static @Nullable Instant submittedAt(Application application) {
        SubmissionStamp stamp = application.stamp();
        return stamp == null ? null : stamp.at();
    }
}
