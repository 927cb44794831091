package no.spinn.criteria.derivation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.FactValue.Amount;
import no.spinn.criteria.value.FactValue.Code;
import no.spinn.criteria.value.FactValue.Codes;
import no.spinn.criteria.value.FactValue.Day;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.kit.time.WholeMonths;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/** A fact that is computed from others, never asked for. The vocabulary names the same sources in {@code derivedFrom}. */
public enum DerivedFact {
    /** The first two digits of the municipality number. */
    COUNTY(CoreFacts.COUNTY, DerivedFact::county, CoreFacts.MUNICIPALITY),

    /** The last day, by the rule of {@link WholeMonths}. */
    END_DATE(CoreFacts.END_DATE, DerivedFact::endDate, CoreFacts.START_DATE, CoreFacts.DURATION_MONTHS),

    /** The requested amount as a share of the budget; unknown where the currencies differ. */
    GRANT_SHARE(CoreFacts.GRANT_SHARE, DerivedFact::grantShare, CoreFacts.REQUESTED_AMOUNT, CoreFacts.TOTAL_BUDGET),

    /** The number of different countries of the partners. */
    PARTNER_COUNTRY_COUNT(
            CoreFacts.PARTNER_COUNTRY_COUNT, DerivedFact::partnerCountryCount, CoreFacts.PARTNER_COUNTRIES);

    /**
     * More decimals than any rate has. Rounded up, so that a share above a rate is never rounded down to it. They are few, so that
     * an index of a million shares stays small.
     */
    private static final int DECIMALS = 6;

    private static final int COUNTY_DIGITS = 2;

    /** The last day that can be written with a year of four digits; no project lasts longer. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final String fact;
    private final Function<Facts, @Nullable FactValue> derivation;
    private final List<String> sources;

    DerivedFact(String fact, Function<Facts, @Nullable FactValue> derivation, String... sources) {
        this.fact = fact;
        this.derivation = derivation;
        this.sources = List.of(sources);
    }

    /** The derived fact with this id. */
    public static Optional<DerivedFact> of(String fact) {
        return Arrays.stream(values())
                .filter(derived -> derived.fact.equals(fact))
                .findFirst();
    }

    /** These facts with all that follow from them. A computed value replaces a stated one. */
    public static Facts complete(Facts facts) {
        Facts completed = facts;
        for (DerivedFact derived : values()) {
            FactValue value = derived.of(facts);
            completed = value == null ? completed : completed.with(derived.fact, value);
        }
        return completed;
    }

    public String fact() {
        return fact;
    }

    /** The facts from which it follows, all of which are needed. */
    public List<String> sources() {
        return sources;
    }

    /** The value that follows from these facts; null where one of its sources is unknown. */
    @Nullable
    FactValue of(Facts facts) {
        return derivation.apply(facts);
    }

    private static @Nullable FactValue county(Facts facts) {
        Code number = facts.get(CoreFacts.MUNICIPALITY, Code.class);
        return number == null || number.value().length() < COUNTY_DIGITS
                ? null
                : new Code(number.value().substring(0, COUNTY_DIGITS));
    }

    private static @Nullable FactValue endDate(Facts facts) {
        Day start = facts.get(CoreFacts.START_DATE, Day.class);
        FactValue.Number months = facts.get(CoreFacts.DURATION_MONTHS, FactValue.Number.class);
        return start == null || months == null ? null : lastDay(start.value(), months.value());
    }

    private static FactValue lastDay(LocalDate start, BigDecimal months) {
        try {
            LocalDate last = WholeMonths.lastDay(start, months.longValueExact());
            return new Day(last.isAfter(LAST_DAY) ? LAST_DAY : last);
        } catch (ArithmeticException | DateTimeException beyondAllYears) {
            return new Day(LAST_DAY);
        }
    }

    private static @Nullable FactValue grantShare(Facts facts) {
        Amount requested = facts.get(CoreFacts.REQUESTED_AMOUNT, Amount.class);
        Amount total = facts.get(CoreFacts.TOTAL_BUDGET, Amount.class);
        return requested == null || total == null ? null : share(requested.value(), total.value());
    }

    private static @Nullable FactValue share(Money part, Money whole) {
        return part.unit().equals(whole.unit()) && whole.value().signum() > 0
                ? new FactValue.Number(part.value().divide(whole.value(), DECIMALS, RoundingMode.CEILING))
                : null;
    }

    private static @Nullable FactValue partnerCountryCount(Facts facts) {
        Codes countries = facts.get(CoreFacts.PARTNER_COUNTRIES, Codes.class);
        return countries == null
                ? null
                : new FactValue.Number(BigDecimal.valueOf(countries.values().size()));
    }
}
