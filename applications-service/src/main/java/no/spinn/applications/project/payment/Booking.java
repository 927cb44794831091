package no.spinn.applications.project.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.time.OsloTime;

/** What holds for money in both directions: it moves on a possible day, and is recorded once. */
final class Booking {

    private Booking() {}

    /**
     * Returns the fault of a day on which the money cannot have moved.
     *
     * @param first the first possible day
     */
    static Optional<Fault> outside(Pointer place, LocalDate day, LocalDate first, LocalDate today) {
        return day.isBefore(first) || day.isAfter(today)
                ? Optional.of(PaymentIssue.DAY_IMPOSSIBLE.at(
                        place, Map.of("first", OsloTime.day(first), "today", OsloTime.day(today))))
                : Optional.empty();
    }

    static ApplicationRefused alreadyRecorded(PaymentIssue issue) {
        return new ApplicationRefused(
                ApplicationProblem.ALREADY_RECORDED,
                ApplicationDetail.NOTHING_RECORDED.words(),
                List.of(issue.at(Pointer.ROOT.to("reference"))));
    }
}
