package no.spinn.applications.stateaid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much de minimis aid an undertaking has had in the three years until a day, that day included (Regulation (EU)
 * 2023/2831, article 3: EUR 300,000 over three years, counted on a rolling basis).
 *
 * @param awards given through this service
 * @param declared what the undertaking says it has had from others, in that time
 */
public record Cumulation(LocalDate from, LocalDate until, List<AidAward> awards, List<OtherAid> declared) {

    /** In euro. */
    public static final BigDecimal CEILING = new BigDecimal("300000.00");

    private static final int YEARS = 3;

    /** The first day that counts, seen from a day. */
    static LocalDate firstDay(LocalDate until) {
        return until.minusYears(YEARS).plusDays(1);
    }

    static Cumulation of(LocalDate until, List<AidAward> awards, List<OtherAid> declared) {
        LocalDate from = firstDay(until);
        return new Cumulation(
                from,
                until,
                awards,
                declared.stream()
                        .filter(aid -> !aid.grantedOn().isBefore(from)
                                && !aid.grantedOn().isAfter(until))
                        .toList());
    }

    public BigDecimal total() {
        return Stream.concat(
                        awards.stream().map(AidAward::euro), declared.stream().map(OtherAid::euro))
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    /** What may still be granted; never less than nothing. */
    public BigDecimal left() {
        return CEILING.subtract(total()).max(new BigDecimal("0.00"));
    }
}
