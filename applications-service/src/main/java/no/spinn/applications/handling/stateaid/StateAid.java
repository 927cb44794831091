package no.spinn.applications.handling.stateaid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import no.spinn.applications.upstream.call.DecisionRules;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * The statement of a provider about a grant and state aid.
 *
 * @param regime null when the rules of the call decide
 * @param rate kroner for one euro; null when there is no aid
 * @param rateDate the day of that official rate; null when there is no aid
 */
public record StateAid(
        @Nullable Regime regime,
        @Nullable BigDecimal rate,
        @Nullable LocalDate rateDate) {

    /** Returns the statement with the regime of the call's rules, when it has none. */
    public StateAid under(DecisionRules rules) {
        return regime == null ? new StateAid(Regime.by(rules.stateAid()), rate, rateDate) : this;
    }

    /** Whether this states aid; false while it has no regime. */
    public boolean isAid() {
        return regime != null && regime != Regime.NONE;
    }

    /** Converts kroner to euro, to the cent. Requires a rate. */
    public BigDecimal inEuro(Money kroner) {
        return kroner.value().divide(Objects.requireNonNull(rate), 2, RoundingMode.HALF_UP);
    }
}
