package no.spinn.instruments.catalogue.call;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that matter to applicants, and how late they may be.
 *
 * @param earliestStart of a project
 * @param latestEnd of a project
 * @param expectedAnswerOn the day on which applicants can expect an answer
 * @param gracePeriodMinutes how long after the deadline an application is accepted, and marked as late; null for not at all
 */
public record CallDates(
        @Nullable LocalDate earliestStart,
        @Nullable LocalDate latestEnd,
        @Nullable LocalDate expectedAnswerOn,
        @Nullable Integer gracePeriodMinutes) {

    public static final CallDates NONE = new CallDates(null, null, null, null);
}
