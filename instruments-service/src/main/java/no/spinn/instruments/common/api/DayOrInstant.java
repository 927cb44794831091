package no.spinn.instruments.common.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import no.spinn.instruments.common.detail.CatalogueDetail;
import no.spinn.instruments.common.detail.ParameterIssue;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.time.OsloDays;
import org.jspecify.annotations.Nullable;

/** Reads a query parameter that is an instant such as 2027-03-01T12:00:00Z, or a day in Norway such as 2027-03-01. */
public final class DayOrInstant {

    private static final int LAST_YEAR = 2199;

    private DayOrInstant() {}

    /** The instant, or the first instant of the day. */
    public static @Nullable Instant first(@Nullable String text, String parameter) {
        return text == null ? null : read(text, 0, parameter);
    }

    /** The instant, or the last instant of the day. */
    public static @Nullable Instant last(@Nullable String text, String parameter) {
        return text == null ? null : read(text, 1, parameter);
    }

    static Instant read(String text, int plusDays, String parameter) {
        try {
            Instant moment = text.length() == "2027-03-01".length()
                    ? LocalDate.parse(text)
                            .plusDays(plusDays)
                            .atStartOfDay(OsloDays.OSLO)
                            .toInstant()
                            .minus(plusDays, ChronoUnit.MICROS) // the precision of the database
                    : OffsetDateTime.parse(text).toInstant();
            if (moment.atZone(OsloDays.OSLO).getYear() <= LAST_YEAR && moment.isAfter(Instant.EPOCH)) {
                return moment;
            }
        } catch (DateTimeException notATime) {
            // is refused below
        }
        throw new Refusal(
                KitProblem.MALFORMED,
                CatalogueDetail.MOMENT_UNREADABLE.words(),
                List.of(ParameterIssue.NOT_A_MOMENT.at("?" + parameter, Map.of("last", LAST_YEAR))));
    }
}
