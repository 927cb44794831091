package no.spinn.instruments.catalogue.call;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.time.OsloTime;

/** Checks that an amendment of an open call does not move its deadline earlier, since applicants plan by it. */
record AmendedTimes(Amendment amendment, Duration notice) {

    void check(Faults faults) {
        checkOpeningStands(faults);
        Instant before = amendment.call().closesAt();
        Instant after = amendment.plan().closesAt();
        if (Objects.equals(before, after) || after == null) {
            return;
        }
        if (before == null) {
            checkNotice(after, faults);
        } else if (after.isBefore(before)) {
            faults.add(CallIssue.DEADLINE_SHORTENED.at("/closesAt", Map.of("before", OsloTime.minute(before))));
        } else if (!after.isAfter(amendment.now())) {
            faults.add(CallIssue.CLOSING_PASSED.at("/closesAt", Map.of("now", OsloTime.minute(amendment.now()))));
        }
    }

    private void checkOpeningStands(Faults faults) {
        if (!Objects.equals(amendment.call().opensAt(), amendment.plan().opensAt())) {
            faults.add(CallIssue.ALREADY_OPEN.at("/opensAt"));
        }
    }

    // Continuous intake can end, but applicants get notice.
    private void checkNotice(Instant deadline, Faults faults) {
        Instant earliest = amendment.now().plus(notice);
        if (deadline.isBefore(earliest)) {
            faults.add(CallIssue.NOTICE_TOO_SHORT.at("/closesAt", Map.of("days", notice.toDays())));
        }
    }
}
