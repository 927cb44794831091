package no.spinn.instruments.catalogue.call;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.time.OsloTime;

/** Checks that an amendment of an open call does not move its deadline earlier, since applicants plan by it. */
record AmendedTimes(Call call, PlannedTimes plan, Instant now, Duration notice) {

    void check(Faults faults) {
        checkOpeningStands(faults);
        Instant before = call.closesAt();
        Instant after = plan.closesAt();
        if (Objects.equals(before, after) || after == null) {
            return;
        }
        if (before == null) {
            checkNotice(after, faults);
        } else if (after.isBefore(before)) {
            faults.add(CallIssue.DEADLINE_SHORTENED.at("/closesAt", Map.of("before", OsloTime.minute(before))));
        } else if (!after.isAfter(now)) {
            faults.add(CallIssue.CLOSING_PASSED.at("/closesAt", Map.of("now", OsloTime.minute(now))));
        }
    }

    private void checkOpeningStands(Faults faults) {
        if (!Objects.equals(call.opensAt(), plan.opensAt())) {
            faults.add(CallIssue.ALREADY_OPEN.at("/opensAt"));
        }
    }

    // Continuous intake can end, but applicants get notice.
    private void checkNotice(Instant deadline, Faults faults) {
        Instant earliest = now.plus(notice);
        if (deadline.isBefore(earliest)) {
            faults.add(CallIssue.NOTICE_TOO_SHORT.at("/closesAt", Map.of("days", notice.toDays())));
        }
    }
}
