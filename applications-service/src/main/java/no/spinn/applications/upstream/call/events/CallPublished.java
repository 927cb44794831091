package no.spinn.applications.upstream.call.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.spinn.applications.upstream.call.AssessmentCriterion;
import no.spinn.applications.upstream.call.CallState;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.applications.upstream.call.DecisionRules;
import no.spinn.applications.upstream.call.EligibilityCriterion;
import no.spinn.applications.upstream.call.EligibilityCriterion.Origin;
import no.spinn.applications.upstream.call.InstrumentSummary;
import no.spinn.applications.upstream.call.RequiredAttachment;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.NotExpressibleId;
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
        @Nullable List<NotExpressible> notExpressible,
        Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Money budget,
        @Nullable AmountLimits amountLimits,
        @Nullable List<GrantLimit> grantLimits,
        @Nullable Boolean refuseIneligible,
        @Nullable Map<String, Object> form,
        @Nullable List<RequiredAttachment> requiredAttachments,
        @Nullable DecisionRules decisionRules,
        @Nullable Integer gracePeriodMinutes) {

    record Instrument(UUID id, String slug, LocalizedText name, Provider provider) {

        InstrumentSummary named() {
            return new InstrumentSummary(id, slug, name);
        }
    }

    record Provider(OrganisationId organisation, @Nullable LocalizedText name) {}

    record AmountLimits(@Nullable Money minimum, @Nullable Money maximum) {

        Stream<Money> amounts() {
            return Stream.of(Optional.ofNullable(minimum), Optional.ofNullable(maximum))
                    .flatMap(Optional::stream);
        }
    }

    record GrantLimit(@Nullable AmountLimits amounts) {}

    record NotExpressible(LocalizedText text, LocalizedText reason) {}

    record Criterion(
            String id,
            LocalizedText text,
            @Nullable String kind,
            @Nullable Origin origin,
            @Nullable Condition condition,
            @Nullable Assessment assessment,
            @Nullable String key) {

        record Assessment(
                BigDecimal weight, Scale scale, @Nullable BigDecimal threshold) {}

        record Scale(BigDecimal from, BigDecimal to) {}

        static AssessmentCriterion of(Criterion criterion, Assessment scored) {
            return new AssessmentCriterion(
                    UUID.fromString(criterion.id),
                    criterion.text,
                    scored.weight,
                    scored.scale.from,
                    scored.scale.to,
                    scored.threshold);
        }
    }

    private List<AssessmentCriterion> assessmentCriteria() {
        return Objects.requireNonNullElse(criteria, List.<Criterion>of()).stream()
                .flatMap(criterion ->
                        Stream.ofNullable(criterion.assessment).map(scored -> Criterion.of(criterion, scored)))
                .toList();
    }

    private List<EligibilityCriterion> eligibilityCriteria() {
        return Stream.concat(conditions(), notExpressibleCriteria()).toList();
    }

    private Stream<EligibilityCriterion> notExpressibleCriteria() {
        List<NotExpressible> all = Objects.requireNonNullElse(notExpressible, List.of());
        return IntStream.range(0, all.size())
                .mapToObj(i -> EligibilityCriterion.notExpressible(
                        NotExpressibleId.of(i), all.get(i).text(), all.get(i).reason()));
    }

    private Stream<EligibilityCriterion> conditions() {
        return Objects.requireNonNullElse(criteria, List.<Criterion>of()).stream()
                .filter(criterion -> "eligibility".equals(criterion.kind))
                .map(criterion -> new EligibilityCriterion(
                        Objects.requireNonNullElse(criterion.key, criterion.id),
                        Objects.requireNonNullElse(criterion.origin, Origin.INSTRUMENT),
                        criterion.text,
                        Objects.requireNonNullElseGet(
                                criterion.condition,
                                () -> new Condition.NotUnderstood("the criterion has no condition", null))));
    }

    private Stream<Money> amounts() {
        Stream<AmountLimits> limits = Stream.concat(
                Stream.ofNullable(amountLimits),
                Objects.requireNonNullElse(grantLimits, List.<GrantLimit>of()).stream()
                        .flatMap(limit -> Stream.ofNullable(limit.amounts)));
        return Stream.concat(Stream.ofNullable(budget), limits.flatMap(AmountLimits::amounts));
    }

    // A call whose programme limits amounts for some types of applicants grants amounts, too.
    private boolean grantsSums() {
        return amountLimits != null || grantLimits != null && !grantLimits.isEmpty();
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
                amounts().map(Money::unit).findFirst().orElse(null),
                grantsSums(),
                eligibilityCriteria(),
                Boolean.TRUE.equals(refuseIneligible),
                form,
                Objects.requireNonNullElse(requiredAttachments, List.of()),
                assessmentCriteria(),
                Objects.requireNonNullElse(decisionRules, DecisionRules.UNSTATED),
                gracePeriodMinutes);
    }
}
