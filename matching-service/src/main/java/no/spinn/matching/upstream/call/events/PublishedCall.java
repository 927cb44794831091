package no.spinn.matching.upstream.call.events;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.NotExpressibleId;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CallInstrument;
import no.spinn.matching.upstream.call.CallProvider;
import no.spinn.matching.upstream.call.CallState;
import no.spinn.matching.upstream.call.Criterion;
import no.spinn.matching.upstream.call.CriterionKind;
import no.spinn.matching.upstream.call.CriterionOrigin;
import no.spinn.matching.upstream.call.ExecutedRule;
import no.spinn.matching.upstream.call.IfNotMet;
import no.spinn.matching.upstream.call.RuleCase;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code no.spinn.call.*.v1}. */
public record PublishedCall(
        UUID id,
        CallState state,
        InstrumentState instrument,
        LocalizedText title,
        @Nullable Instant closesAt,
        @Nullable Instant closedAt,
        int criteriaVersion,
        List<CriterionState> criteria,
        @Nullable List<RuleCase> cases,
        @Nullable List<NotExpressibleState> notExpressible) {

    /** The instrument that the call is for. */
    public record InstrumentState(
            UUID id, @Nullable String slug, @Nullable LocalizedText name, ProviderState provider) {

        private CallInstrument toInstrument() {
            return new CallInstrument(id, slug, name);
        }
    }

    /** The provider of the instrument. */
    public record ProviderState(
            OrganisationId organisation, @Nullable LocalizedText name) {

        private CallProvider toProvider() {
            return new CallProvider(organisation, name);
        }
    }

    /** A criterion; an assessment criterion has no condition. */
    public record CriterionState(
            String id,
            int version,
            CriterionKind kind,
            @Nullable CriterionOrigin origin,
            LocalizedText text,
            @Nullable Condition condition,
            @Nullable String key,
            @Nullable IfNotMet ifNotMet) {

        private Criterion toCriterion() {
            Condition read =
                    condition == null ? new Condition.NotUnderstood("the criterion has no condition", null) : condition;
            return new Criterion(
                    id,
                    version,
                    kind,
                    requireNonNullElse(origin, CriterionOrigin.INSTRUMENT),
                    text,
                    read,
                    key,
                    ifNotMet,
                    null);
        }
    }

    /** What no condition can say. */
    public record NotExpressibleState(LocalizedText text, LocalizedText reason) {}

    public Call toCall() {
        return new Call(
                id,
                instrument.toInstrument(),
                instrument.provider().toProvider(),
                state,
                title,
                closesAt,
                closedAt,
                criteriaVersion,
                Stream.concat(evaluated().map(CriterionState::toCriterion), notExpressibleCriteria())
                        .toList());
    }

    ExecutedRule toRule(Instant knownSince) {
        return new ExecutedRule(toCall(), knownSince, requireNonNullElse(cases, List.of()));
    }

    // An eligibility criterion that is always unknown keeps every verdict from being eligible, wherever the call is
    // judged.
    private Stream<Criterion> notExpressibleCriteria() {
        List<NotExpressibleState> all = requireNonNullElse(notExpressible, List.of());
        return IntStream.range(0, all.size())
                .mapToObj(i -> Criterion.notExpressible(
                        NotExpressibleId.of(i),
                        criteriaVersion,
                        all.get(i).text(),
                        all.get(i).reason()));
    }

    private Stream<CriterionState> evaluated() {
        return criteria.stream().filter(criterion -> criterion.kind() != CriterionKind.ASSESSMENT);
    }
}
