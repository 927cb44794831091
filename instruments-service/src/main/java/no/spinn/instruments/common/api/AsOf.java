package no.spinn.instruments.common.api;

import java.time.Instant;

/** Reads the query parameter {@code asOf}: an instant, or a day in Norway, of which it means the end. */
public final class AsOf {

    public static final String DESCRIPTION =
            "Returns the state at an instant such as 2027-03-01T12:00:00Z, or at the end of a day in Norway such as 2027-03-01";

    private AsOf() {}

    public static Instant moment(String asOf) {
        return DayOrInstant.read(asOf, 1, "asOf");
    }
}
