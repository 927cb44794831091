package no.spinn.applications.testdata;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import no.spinn.applications.upstream.call.CallState;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.applications.upstream.call.DecisionRules;
import no.spinn.applications.upstream.call.EligibilityCriterion;
import no.spinn.applications.upstream.call.EligibilityCriterion.Origin;
import no.spinn.criteria.condition.Condition;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/** An open call for tests that run without the service, by default in kroner and without criteria. */
public final class CallTermsBuilder {

    private static final LocalizedText TITLE = new LocalizedText("En utlysning", "Ei utlysing", "A call");

    private final List<EligibilityCriterion> criteria = new ArrayList<>();
    private @Nullable Currency currency = Currency.getInstance("NOK");
    private boolean refuseIneligible;
    private CallState state = CallState.OPEN;
    private @Nullable Instant closesAt;
    private @Nullable Integer gracePeriodMinutes;

    private CallTermsBuilder() {}

    public static CallTermsBuilder termsOfACall() {
        return new CallTermsBuilder();
    }

    /** Adds a criterion that is derived from a term. */
    public CallTermsBuilder withTerm(String term, Condition condition) {
        return with("terms." + term, Origin.TERMS, condition);
    }

    /** Adds a criterion that people wrote. */
    public CallTermsBuilder withCriterion(Condition condition) {
        return with("of-people-" + criteria.size(), Origin.CALL, condition);
    }

    private CallTermsBuilder with(String id, Origin origin, Condition condition) {
        LocalizedText text = new LocalizedText("nb " + id, "nn " + id, "en " + id);
        criteria.add(new EligibilityCriterion(id, origin, text, condition));
        return this;
    }

    public CallTermsBuilder refusingIneligible(boolean refuse) {
        refuseIneligible = refuse;
        return this;
    }

    public CallTermsBuilder withoutCurrency() {
        currency = null;
        return this;
    }

    /** @param grace in minutes; null for none */
    public CallTermsBuilder closing(Instant deadline, @Nullable Integer grace) {
        closesAt = deadline;
        gracePeriodMinutes = grace;
        return this;
    }

    public CallTermsBuilder cancelled() {
        state = CallState.CANCELLED;
        return this;
    }

    public CallTerms build() {
        return new CallTerms(
                state,
                TITLE,
                null,
                OrganisationId.norwegian(CallBuilder.PROVIDER),
                null,
                1,
                Instant.EPOCH,
                closesAt,
                null,
                currency,
                true,
                List.copyOf(criteria),
                refuseIneligible,
                null,
                List.of(),
                List.of(),
                DecisionRules.UNSTATED,
                gracePeriodMinutes);
    }
}
