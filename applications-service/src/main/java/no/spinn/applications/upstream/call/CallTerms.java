package no.spinn.applications.upstream.call;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a call says to those who apply.
 *
 * @param instrument null as long as the call was last published before instruments were kept
 * @param provider the organisation that decides
 * @param providerName null as long as the call was last published before names were kept
 * @param opensAt the planned opening, inclusive
 * @param closesAt the deadline, exclusive; null for continuous intake
 * @param budget what may be granted in all; null when it is not fixed
 * @param limits of sums and times
 * @param form the JSON Schema of the answers; null when the call asks no questions
 * @param requiredAttachments what it asks for beside the answers; none where whoever published or kept the call knew of none
 * @param assessmentCriteria those that people score, in the order in which the call has them
 * @param decisionRules what a decision is in law
 */
public record CallTerms(
        CallState state,
        LocalizedText title,
        @Nullable NamedInstrument instrument,
        OrganisationId provider,
        @Nullable LocalizedText providerName,
        int criteriaVersion,
        Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Money budget,
        ProjectLimits limits,
        @Nullable Map<String, Object> form,
        List<RequiredAttachment> requiredAttachments,
        List<AssessmentCriterion> assessmentCriteria,
        DecisionRules decisionRules) {

    public CallTerms {
        // Older rows have none of these.
        requiredAttachments = Objects.requireNonNullElse(requiredAttachments, List.of());
        assessmentCriteria = Objects.requireNonNullElse(assessmentCriteria, List.of());
        decisionRules = Objects.requireNonNullElse(decisionRules, DecisionRules.UNSTATED);
    }

    /** Whether a sum is applied for; where none is, the provider weighs the projects beside each other. */
    public boolean grantsSums() {
        return limits.amounts() != null;
    }

    /** What the call asks for under this key. */
    public Optional<RequiredAttachment> requiredAttachment(String key) {
        return requiredAttachments.stream()
                .filter(wanted -> wanted.key().equals(key))
                .findFirst();
    }

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
