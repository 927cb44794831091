package no.spinn.applications.applying.extension;

import java.time.Duration;
import java.time.Instant;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.applications.upstream.call.Intake;
import org.jspecify.annotations.Nullable;

/**
 * Whether a call accepts the application of one applicant.
 *
 * @param until the deadline of the applicant, exclusive; null when there is none
 * @param late null before the deadline of the call
 */
public record OwnIntake(
        Intake intake, @Nullable Instant until, @Nullable Lateness late) {

    /**
     * By the deadline of the call, then by the extension of the applicant, then by the grace period of the call.
     *
     * @param extended the latest extension of the applicant; null when it has none
     */
    public static OwnIntake at(Instant now, CallTerms call, @Nullable Instant extended) {
        Intake intake = call.intakeAt(now);
        Instant deadline = later(call.closesAt(), extended);
        if (intake != Intake.OVER) {
            return new OwnIntake(intake, deadline, null);
        }
        if (extended != null && now.isBefore(extended)) {
            return new OwnIntake(Intake.OPEN, extended, Lateness.EXTENSION);
        }
        Instant grace = endOfGrace(call);
        return grace != null && now.isBefore(grace)
                ? new OwnIntake(Intake.OPEN, grace, Lateness.GRACE_PERIOD)
                : new OwnIntake(Intake.OVER, deadline, null);
    }

    private static @Nullable Instant later(@Nullable Instant deadline, @Nullable Instant extended) {
        return deadline == null || extended == null || extended.isBefore(deadline) ? deadline : extended;
    }

    private static @Nullable Instant endOfGrace(CallTerms call) {
        Instant deadline = call.closesAt();
        Integer minutes = call.gracePeriodMinutes();
        return deadline == null || minutes == null ? null : deadline.plus(Duration.ofMinutes(minutes));
    }
}
