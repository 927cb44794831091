package no.spinn.applications.upstream.call;

import java.time.Instant;
import java.util.Currency;
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
 * The terms of a call, as applicants see them.
 *
 * @param instrument null while the latest event of the call is from before events had instruments
 * @param provider the organisation that decides
 * @param providerName null while the latest event of the call is from before events had names
 * @param opensAt the planned opening, inclusive
 * @param closesAt the deadline, exclusive; null for continuous intake
 * @param budget the total that may be granted; null when it is not fixed
 * @param currency of all sums of the call; null when it has none
 * @param grantsSums whether applicants apply for an amount. Without amounts, the provider compares the projects alone
 * @param eligibilityCriteria what applications have to meet; empty while the latest event is from before events had them
 * @param refuseIneligible whether an application that fails a criterion of instrument or call is refused
 * @param form the JSON Schema of the answers; null when the call asks no questions
 * @param requiredAttachments the attachments that the call asks for; empty while the latest event is from before events had
 *     them
 * @param assessmentCriteria the criteria that assessors score, in the order of the call
 * @param decisionRules the legal nature of a decision
 * @param gracePeriodMinutes how long after the deadline an application is accepted, and marked as late; null for not at all
 */
public record CallTerms(
        CallState state,
        LocalizedText title,
        @Nullable InstrumentSummary instrument,
        OrganisationId provider,
        @Nullable LocalizedText providerName,
        int criteriaVersion,
        Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Money budget,
        @Nullable Currency currency,
        boolean grantsSums,
        List<EligibilityCriterion> eligibilityCriteria,
        boolean refuseIneligible,
        @Nullable Map<String, Object> form,
        List<RequiredAttachment> requiredAttachments,
        List<AssessmentCriterion> assessmentCriteria,
        DecisionRules decisionRules,
        @Nullable Integer gracePeriodMinutes) {

    public CallTerms {
        // Rows from before these were published have nulls.
        requiredAttachments = Objects.requireNonNullElse(requiredAttachments, List.of());
        currency = currency == null && budget != null ? budget.unit() : currency;
        eligibilityCriteria = Objects.requireNonNullElse(eligibilityCriteria, List.of());
        assessmentCriteria = Objects.requireNonNullElse(assessmentCriteria, List.of());
        decisionRules = Objects.requireNonNullElse(decisionRules, DecisionRules.UNSTATED);
    }

    /** Returns the attachment that the call asks for under this key. */
    public Optional<RequiredAttachment> requiredAttachment(String key) {
        return requiredAttachments.stream()
                .filter(wanted -> wanted.key().equals(key))
                .findFirst();
    }

    /** Returns the provider as a letter names it: name and number, or the number alone while no name is known. */
    public String writtenProvider(Language language) {
        return providerName == null
                ? provider.written()
                : "%s (%s)".formatted(providerName.nearest(language), provider.written());
    }

    /**
     * Returns the intake at an instant, by the planned opening and deadline. Opening and closing events can arrive late or
     * early, by another server's clock. The state decides only what the plan does not have: a cancellation, and the end of
     * an intake without a deadline.
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
