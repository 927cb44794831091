package no.spinn.applications.upstream.exchangerate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The rate at which an amount is converted to euro.
 *
 * @param rate units of the amount's currency for one euro
 * @param day the day of the rate
 * @param current whether it is the official rate of the last banking day; otherwise the best one that is known
 */
public record EuroRate(BigDecimal rate, LocalDate day, RateSource source, boolean current) {

    /** Four significant digits: {@code 11.72} states 11.7235, {@code 11.7} does not. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.0005");

    /** The official rate is not known, but a stated one that is further away is an error. */
    private static final BigDecimal PLAUSIBLE = new BigDecimal("0.05");

    /** As many as Norges Bank and the European Central Bank publish. */
    private static final int DECIMALS = 4;

    /** A rate below one has fewer significant digits. */
    private static final int DECIMALS_BELOW_ONE = 6;

    /** Computes it from the kroner for one euro, and for one unit of the currency. */
    static EuroRate of(BigDecimal euro, BigDecimal unit, LocalDate day, RateSource source, boolean current) {
        int decimals = euro.compareTo(unit) < 0 ? DECIMALS_BELOW_ONE : DECIMALS;
        BigDecimal rate = euro.divide(unit, decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return new EuroRate(rate.setScale(Math.max(rate.scale(), 0)), day, source, current);
    }

    /** Whether a stated rate can mean this one: it differs by rounding, or by 5 % from a rate that is not current. */
    public boolean isMeantBy(BigDecimal stated) {
        BigDecimal most = rate.multiply(current ? ROUNDING : PLAUSIBLE);
        return stated.subtract(rate).abs().compareTo(most) <= 0;
    }
}
