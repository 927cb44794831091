package no.spinn.applications.handling.stateaid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import no.spinn.applications.upstream.call.DecisionRules;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says of a grant with regard to state aid.
 *
 * @param regime null when the rules of the call are to say it
 * @param rate kroner for one euro; null where there is no aid
 * @param rateDate the day whose official rate that is; null where there is no aid
 */
public record StateAid(
        @Nullable Regime regime,
        @Nullable BigDecimal rate,
        @Nullable LocalDate rateDate) {

    /** The same, with the regime that the call's rules name where none is said. */
    public StateAid under(DecisionRules rules) {
        return regime == null ? new StateAid(Regime.by(rules.stateAid()), rate, rateDate) : this;
    }

    /** Whether it says that this is aid; false as long as nothing is said. */
    public boolean isAid() {
        return regime != null && regime != Regime.NONE;
    }

    /** What so many kroner are in euro, to the cent. Only of aid that says its rate. */
    public BigDecimal inEuro(Money kroner) {
        return kroner.value().divide(Objects.requireNonNull(rate), 2, RoundingMode.HALF_UP);
    }
}
