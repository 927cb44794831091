package no.spinn.benchmarks.reach;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.value.Truth;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/** A profile as an object with a field for each fact that the typical call tests; null is unknown. */
record PlainProfile(
        @Nullable String sector,
        @Nullable String country,
        @Nullable Integer population,
        @Nullable Set<String> themes,
        @Nullable Boolean userDriven,
        @Nullable String availability,
        @Nullable Money budget,
        @Nullable Money requested,
        @Nullable LocalDate start,
        @Nullable Integer months,
        @Nullable Boolean predetermined,
        @Nullable Boolean companyPartner,
        @Nullable Boolean researchPartner,
        @Nullable Integer partners) {

    static PlainProfile of(Facts facts) {
        return new PlainProfile(
                code(facts, "organisation.sector"),
                code(facts, "organisation.country"),
                number(facts, "organisation.population"),
                facts.values().get("project.themes") instanceof FactValue.Codes(var codes) ? codes : null,
                yes(facts, "project.userDriven"),
                code(facts, "project.marketAvailability"),
                money(facts, "project.budget.total"),
                money(facts, "project.requestedAmount"),
                facts.values().get("project.startDate") instanceof FactValue.Day(var day) ? day : null,
                number(facts, "project.durationMonths"),
                yes(facts, "project.solutionPredetermined"),
                yes(facts, "project.companyPartner"),
                yes(facts, "project.researchPartner"),
                number(facts, "project.partnerCount"));
    }

    /** The result of all criteria; the first failure decides. */
    Truth judge() {
        Truth verdict = organisation();
        verdict = verdict == Truth.NOT_MET ? verdict : and(verdict, anyIn(themes, TypicalCall.THEMES));
        verdict = verdict == Truth.NOT_MET ? verdict : and(verdict, truth(userDriven));
        verdict = verdict == Truth.NOT_MET ? verdict : and(verdict, isIn(availability, TypicalCall.AVAILABILITY));
        verdict = verdict == Truth.NOT_MET ? verdict : and(verdict, atLeast(budget, TypicalCall.LEAST_BUDGET));
        verdict = verdict == Truth.NOT_MET ? verdict : and(verdict, atLeast(TypicalCall.MOST_REQUESTED, requested));
        verdict = verdict == Truth.NOT_MET ? verdict : and(verdict, isBetween(start));
        verdict = verdict == Truth.NOT_MET ? verdict : and(verdict, isLongEnough(months));
        verdict = verdict == Truth.NOT_MET
                ? verdict
                : and(verdict, truth(predetermined).not());
        return verdict == Truth.NOT_MET ? verdict : and(verdict, partnership());
    }

    private Truth organisation() {
        Truth verdict = isIn(sector, TypicalCall.SECTORS);
        verdict = verdict == Truth.NOT_MET ? verdict : and(verdict, is("NO", country));
        return verdict == Truth.NOT_MET
                ? verdict
                : and(
                        verdict,
                        or(isIn(sector, TypicalCall.ANY_SIZE), atLeast(population, TypicalCall.LEAST_POPULATION)));
    }

    private Truth partnership() {
        return or(or(truth(companyPartner), truth(researchPartner)), atLeast(partners, TypicalCall.ENOUGH_PARTNERS));
    }

    private static Truth and(Truth a, Truth b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Truth or(Truth a, Truth b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Truth truth(@Nullable Boolean value) {
        return value == null ? Truth.UNKNOWN : Truth.of(value);
    }

    private static Truth is(String expected, @Nullable String value) {
        return value == null ? Truth.UNKNOWN : Truth.of(value.equals(expected));
    }

    private static Truth isIn(@Nullable String value, Set<String> codes) {
        return value == null ? Truth.UNKNOWN : Truth.of(codes.contains(value));
    }

    private static Truth anyIn(@Nullable Collection<String> values, Set<String> codes) {
        if (values == null) {
            return Truth.UNKNOWN;
        }
        for (String value : values) {
            if (codes.contains(value)) {
                return Truth.MET;
            }
        }
        return Truth.NOT_MET;
    }

    private static Truth atLeast(@Nullable Integer value, int bound) {
        return value == null ? Truth.UNKNOWN : Truth.of(value >= bound);
    }

    private static Truth atLeast(@Nullable Money a, @Nullable Money b) {
        return a == null || b == null || !a.unit().equals(b.unit()) ? Truth.UNKNOWN : Truth.of(a.compareTo(b) >= 0);
    }

    private static Truth isBetween(@Nullable LocalDate day) {
        return day == null
                ? Truth.UNKNOWN
                : Truth.of(day.isAfter(TypicalCall.AFTER) && day.isBefore(TypicalCall.BEFORE));
    }

    private static Truth isLongEnough(@Nullable Integer months) {
        return months == null
                ? Truth.UNKNOWN
                : Truth.of(months >= TypicalCall.LEAST_MONTHS && months <= TypicalCall.MOST_MONTHS);
    }

    private static @Nullable String code(Facts facts, String fact) {
        return facts.values().get(fact) instanceof FactValue.Code(var code) ? code : null;
    }

    private static @Nullable Boolean yes(Facts facts, String fact) {
        return facts.values().get(fact) instanceof FactValue.Bool(var yes) ? yes : null;
    }

    private static @Nullable Money money(Facts facts, String fact) {
        return facts.values().get(fact) instanceof FactValue.Amount(var money) ? money : null;
    }

    private static @Nullable Integer number(Facts facts, String fact) {
        return facts.values().get(fact) instanceof FactValue.Number(BigDecimal number) ? number.intValueExact() : null;
    }
}
