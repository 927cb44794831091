package no.spinn.instruments.common.api;

import java.time.Instant;

/** The moment of the past that a reader asks for: an instant, or a day in Norway, which is meant at its end. */
public final class AsOf {

    public static final String DESCRIPTION =
            "Shows it as it was: at an instant such as 2027-03-01T12:00:00Z, or at the end of a day such as 2027-03-01 in Norway";

    private AsOf() {}

    public static Instant moment(String asOf) {
        return DayOrInstant.read(asOf, 1, "asOf");
    }
}
