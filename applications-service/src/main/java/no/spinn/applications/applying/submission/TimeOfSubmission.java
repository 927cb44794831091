package no.spinn.applications.applying.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.extension.OwnIntake;
import no.spinn.applications.upstream.call.Intake;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.time.RequestArrival;

/**
 * When an application counts as submitted: when the request had arrived, unless the applicant could have gained time by that. It is
 * the present instead if the request is old, or if the application, its attachments or its partners have changed since it arrived.
 */
@ApplicationScoped
class TimeOfSubmission {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final RequestArrival arrival;
    private final Audit audit;

    TimeOfSubmission(RequestArrival arrival, Audit audit) {
        this.arrival = arrival;
        this.audit = audit;
    }

    /**
     * The application is locked, so nothing changes it any more.
     *
     * @param intakeAt whether the call accepts the application at an instant
     */
    Instant of(Application application, Function<Instant, OwnIntake> intakeAt) {
        RequestArrival.Moment moment = arrival.moment();
        boolean recent = !moment.arrived().plus(LONGEST_WAIT).isBefore(moment.now());
        if (!recent || application.changedAt().isAfter(moment.arrived())) {
            return moment.now();
        }
        OwnIntake atArrival = intakeAt.apply(moment.arrived());
        boolean decides = !atArrival.equals(intakeAt.apply(moment.now()));
        return decides && (atArrival.intake() != Intake.OPEN || isChangedSince(application, moment.arrived()))
                ? moment.now()
                : moment.arrived();
    }

    private boolean isChangedSince(Application application, Instant instant) {
        return audit.hasActsSince("application", application.id(), instant);
    }
}
