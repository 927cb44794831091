package no.spinn.instruments.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;

/** The moment of the past that a reader asks for: an instant, or a day in Norway, which is meant at its end. */
public final class AsOf {

    public static final String DESCRIPTION =
            "Shows it as it was: at an instant such as 2027-03-01T12:00:00Z, or at the end of a day such as 2027-03-01 in Norway";

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final int LAST_YEAR = 2199;

    private AsOf() {}

    public static Instant moment(String asOf) {
        try {
            Instant moment = asOf.length() == "2027-03-01".length()
                    ? LocalDate.parse(asOf)
                            .plusDays(1)
                            .atStartOfDay(NORWAY)
                            .toInstant()
                            .minusMillis(1)
                    : OffsetDateTime.parse(asOf).toInstant();
            if (moment.atZone(NORWAY).getYear() <= LAST_YEAR && moment.isAfter(Instant.EPOCH)) {
                return moment;
            }
        } catch (DateTimeException notATime) {
            // is refused below
        }
        throw new Refusal(
                KitProblem.MALFORMED,
                "The moment cannot be read.",
                List.of(new Fault("?asOf", "wrong_value", "an instant or a day from 1970 to " + LAST_YEAR)));
    }
}
