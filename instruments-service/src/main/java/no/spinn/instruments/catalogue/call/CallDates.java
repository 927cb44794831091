package no.spinn.instruments.catalogue.call;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that matter to applicants.
 *
 * @param earliestStart of a project
 * @param latestEnd of a project
 * @param expectedAnswerOn the day on which applicants can expect an answer
 */
public record CallDates(
        @Nullable LocalDate earliestStart,
        @Nullable LocalDate latestEnd,
        @Nullable LocalDate expectedAnswerOn) {

    public static final CallDates NONE = new CallDates(null, null, null);
}
