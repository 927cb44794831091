package no.spinn.instruments.catalogue.call;

import java.time.Instant;
import java.util.Map;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.time.OsloTime;
import org.jspecify.annotations.Nullable;

/**
 * The times of a call that has not opened.
 *
 * @param closesAt null means continuous intake
 */
record PlannedTimes(@Nullable Instant opensAt, @Nullable Instant closesAt) {

    /** Adds the faults, compared with the present time. */
    void check(Instant now, Faults faults) {
        if (opensAt == null) {
            faults.add(CallIssue.OPENING_MISSING.at("/opensAt"));
        } else if (opensAt.isBefore(now)) {
            faults.add(CallIssue.OPENING_PASSED.at("/opensAt", Map.of("now", OsloTime.minute(now))));
        }
        if (closesAt != null && opensAt != null && !closesAt.isAfter(opensAt)) {
            faults.add(CallIssue.CLOSING_BEFORE_OPENING.at("/closesAt"));
        } else if (closesAt != null && !closesAt.isAfter(now)) {
            faults.add(CallIssue.CLOSING_PASSED.at("/closesAt", Map.of("now", OsloTime.minute(now))));
        }
    }
}
