package no.spinn.instruments.catalogue.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The times of a call, planned and actual.
 *
 * @param opensAt the planned opening; {@code openedAt} is the actual one
 * @param closesAt the planned deadline, null for continuous intake; {@code closedAt} is the actual closing
 */
public record CallTimes(
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt) {}
