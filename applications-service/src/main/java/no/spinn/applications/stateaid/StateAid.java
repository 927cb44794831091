package no.spinn.applications.stateaid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import no.spinn.kit.value.Money;

/**
 * That a grant is state aid.
 *
 * @param rate how many of the grant's currency are one euro, such as Norges Bank's on the day
 * @param rateDate the day of the rate
 */
public record StateAid(Regime regime, BigDecimal rate, LocalDate rateDate) {

    private static final int CENTS = 2;

    /** What the grant is in euro, by this rate. */
    public BigDecimal euro(Money granted) {
        return granted.value().divide(rate, CENTS, RoundingMode.HALF_UP);
    }
}
