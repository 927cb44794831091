package no.spinn.instruments.catalogue.call;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import no.spinn.kit.problem.Faults;

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
            faults.add("/closesAt", "deadline_shortened", "the deadline %s cannot become earlier".formatted(before));
        } else if (!after.isAfter(amendment.now())) {
            faults.add("/closesAt", "in_the_past", "it is %s now".formatted(amendment.now()));
        }
    }

    private void checkOpeningStands(Faults faults) {
        if (!Objects.equals(amendment.call().opensAt(), amendment.plan().opensAt())) {
            faults.add("/opensAt", "already_open", "the call has opened");
        }
    }

    // Continuous intake can end, but applicants get notice.
    private void checkNotice(Instant deadline, Faults faults) {
        Instant earliest = amendment.now().plus(notice);
        if (deadline.isBefore(earliest)) {
            faults.add(
                    "/closesAt",
                    "too_soon",
                    "continuous intake ends with at least %d days' notice".formatted(notice.toDays()));
        }
    }
}
