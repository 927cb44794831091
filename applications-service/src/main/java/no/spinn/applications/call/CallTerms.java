package no.spinn.applications.call;

import java.time.Instant;
import java.util.Map;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What a call says to those who apply.
 *
 * @param provider the organisation that decides
 * @param providerName null as long as the call was last published before names were kept
 * @param opensAt the planned opening, inclusive
 * @param closesAt the deadline, exclusive; null for continuous intake
 * @param form the JSON Schema of the answers; null when the call asks no questions
 */
public record CallTerms(
        CallState state,
        LocalizedText title,
        OrganisationId provider,
        @Nullable LocalizedText providerName,
        int criteriaVersion,
        Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable AmountLimits amountLimits,
        @Nullable Map<String, Object> form) {

    /** The provider as a letter names it: by name and number, or by the number alone as long as no name is known. */
    public String writtenProvider(Language language) {
        return providerName == null
                ? provider.written()
                : "%s (%s)".formatted(providerName.nearest(language), provider.written());
    }

    /**
     * Judged by the planned instants, for the events about opening and closing travel and may be late or early by another
     * server's clock. The state decides only where the plan is silent: about a cancellation, and the end of an intake
     * without a deadline.
     */
    public Intake intakeAt(Instant now) {
        if (state == CallState.CANCELLED) {
            return Intake.CANCELLED;
        }
        if (closesAt == null ? state == CallState.CLOSED : !now.isBefore(closesAt)) {
            return Intake.OVER;
        }
        return now.isBefore(opensAt) ? Intake.NOT_YET : Intake.OPEN;
    }
}
