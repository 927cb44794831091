package no.spinn.applications.upstream.call.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.spinn.applications.upstream.call.AmountLimits;
import no.spinn.applications.upstream.call.AssessmentCriterion;
import no.spinn.applications.upstream.call.CallState;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.applications.upstream.call.DecisionRules;
import no.spinn.applications.upstream.call.GrantLimit;
import no.spinn.applications.upstream.call.InstrumentSummary;
import no.spinn.applications.upstream.call.ProjectLimits;
import no.spinn.applications.upstream.call.RequiredAttachment;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * {@code no.spinn.call.scheduled.v1}, {@code opened}, {@code closed} and {@code cancelled}; only the fields that this
 * service reads.
 */
record CallPublished(
        UUID id,
        CallState state,
        LocalizedText title,
        Instrument instrument,
        int criteriaVersion,
        @Nullable List<Criterion> criteria,
        Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Money budget,
        @Nullable AmountLimits amountLimits,
        @Nullable List<GrantLimit> grantLimits,
        @Nullable LocalDate earliestStart,
        @Nullable LocalDate latestEnd,
        @Nullable Map<String, Object> form,
        @Nullable List<RequiredAttachment> requiredAttachments,
        @Nullable DecisionRules decisionRules) {

    record Instrument(UUID id, String slug, LocalizedText name, Provider provider) {

        InstrumentSummary named() {
            return new InstrumentSummary(id, slug, name);
        }
    }

    record Provider(OrganisationId organisation, @Nullable LocalizedText name) {}

    record Criterion(UUID id, LocalizedText text, @Nullable Assessment assessment) {

        record Assessment(
                BigDecimal weight, Scale scale, @Nullable BigDecimal threshold) {}

        record Scale(BigDecimal from, BigDecimal to) {}

        static AssessmentCriterion of(Criterion criterion, Assessment scored) {
            return new AssessmentCriterion(
                    criterion.id, criterion.text, scored.weight, scored.scale.from, scored.scale.to, scored.threshold);
        }
    }

    private List<AssessmentCriterion> assessmentCriteria() {
        return Objects.requireNonNullElse(criteria, List.<Criterion>of()).stream()
                .flatMap(criterion ->
                        Stream.ofNullable(criterion.assessment).map(scored -> Criterion.of(criterion, scored)))
                .toList();
    }

    private ProjectLimits limits() {
        return new ProjectLimits(
                amountLimits, Objects.requireNonNullElse(grantLimits, List.of()), earliestStart, latestEnd);
    }

    CallTerms terms() {
        return new CallTerms(
                state,
                title,
                instrument.named(),
                instrument.provider().organisation(),
                instrument.provider().name(),
                criteriaVersion,
                opensAt,
                closesAt,
                budget,
                limits(),
                form,
                Objects.requireNonNullElse(requiredAttachments, List.of()),
                assessmentCriteria(),
                Objects.requireNonNullElse(decisionRules, DecisionRules.UNSTATED));
    }
}
