package no.spinn.applications.handling.stateaid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import no.spinn.applications.upstream.call.DecisionRules;
import no.spinn.applications.upstream.exchangerate.EuroRate;
import no.spinn.applications.upstream.exchangerate.RateSource;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * The statement of a provider about a grant and state aid. In a decision, the rate is the official one.
 *
 * @param regime null when the rules of the call decide
 * @param rate units of the amount's currency for one euro; null when it is not stated, or there is no aid
 * @param rateDate the day of the rate
 * @param rateSource where the rate comes from; null when the provider stated it
 */
public record StateAid(
        @Nullable Regime regime,
        @Nullable BigDecimal rate,
        @Nullable LocalDate rateDate,
        @Nullable RateSource rateSource) {

    /** A statement as the provider makes it. */
    public static StateAid stated(@Nullable Regime regime, @Nullable BigDecimal rate, @Nullable LocalDate rateDate) {
        return new StateAid(regime, rate, rateDate, null);
    }

    /** Returns the statement with the regime of the call's rules, when it has none. */
    public StateAid under(DecisionRules rules) {
        return regime == null ? stated(Regime.by(rules.stateAid()), rate, rateDate) : this;
    }

    /** Returns the statement with this rate, whatever the provider stated. */
    StateAid at(EuroRate official) {
        return new StateAid(regime, official.rate(), official.day(), official.source());
    }

    /** Whether this states aid; false while it has no regime. */
    public boolean isAid() {
        return regime != null && regime != Regime.NONE;
    }

    /** Converts an amount to euro, to the cent. Requires a rate. */
    public BigDecimal inEuro(Money amount) {
        return amount.value().divide(Objects.requireNonNull(rate), 2, RoundingMode.HALF_UP);
    }
}
