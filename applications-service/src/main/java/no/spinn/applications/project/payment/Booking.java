package no.spinn.applications.project.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.kit.problem.Fault;

/** What holds for money in both directions: it moves on a possible day, and is recorded once. */
final class Booking {

    private Booking() {}

    /**
     * Returns the fault of a day on which the money cannot have moved.
     *
     * @param first the first possible day
     */
    static Optional<Fault> outside(String place, LocalDate day, LocalDate first, LocalDate today) {
        return day.isBefore(first) || day.isAfter(today)
                ? Optional.of(new Fault(
                        place, "out_of_range", "the day must be from %s until today, %s".formatted(first, today)))
                : Optional.empty();
    }

    static ApplicationRefused alreadyRecorded(String what) {
        return new ApplicationRefused(
                ApplicationProblem.ALREADY_RECORDED,
                "Nothing was recorded; see errors.",
                List.of(new Fault(
                        "/reference", "already_recorded", "%s with this reference is recorded".formatted(what))));
    }
}
