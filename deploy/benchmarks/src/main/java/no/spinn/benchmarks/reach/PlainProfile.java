package no.spinn.benchmarks.reach;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.value.Truth;
import no.spinn.kit.value.Money;
import no.spinn.matching.index.reverse.IndexedProfile;
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
        @Nullable Integer partners,
        @Nullable BigDecimal share,
        @Nullable String county,
        @Nullable LocalDate end) {

    /** No profile of the population has members. */
    static PlainProfile of(IndexedProfile profile) {
        return of(profile.facts().each().getFirst());
    }

    private static PlainProfile of(Facts facts) {
        return new PlainProfile(
                code(facts, "organisation.sector"),
                code(facts, "organisation.country"),
                number(facts, "organisation.population"),
                facts.values().get("project.themes") instanceof FactValue.Codes(var codes) ? codes : null,
                yes(facts, "project.userDriven"),
                code(facts, "project.marketAvailability"),
                money(facts, "project.budget.total"),
                money(facts, "project.requestedAmount"),
                day(facts, "project.startDate"),
                number(facts, "project.durationMonths"),
                yes(facts, "project.solutionPredetermined"),
                yes(facts, "project.companyPartner"),
                yes(facts, "project.researchPartner"),
                number(facts, "project.partnerCount"),
                facts.values().get("project.grantShare") instanceof FactValue.Number(var share) ? share : null,
                code(facts, "organisation.county"),
                day(facts, "project.endDate"));
    }

    /** The result of all criteria; the first failure decides. */
    Truth judge() {
        Truth verdict = organisation();
        verdict = verdict == Truth.NOT_MET ? verdict : and(verdict, anyIn(themes, TypicalCall.THEMES));
        verdict = verdict == Truth.NOT_MET ? verdict : and(verdict, truth(userDriven));
        verdict = verdict == Truth.NOT_MET ? verdict : and(verdict, isIn(availability, TypicalCall.AVAILABILITY));
        verdict = verdict == Truth.NOT_MET ? verdict : and(verdict, atLeast(budget, TypicalCall.LEAST_BUDGET));
        verdict = verdict == Truth.NOT_MET ? verdict : and(verdict, isLongEnough(months));
        verdict = verdict == Truth.NOT_MET
                ? verdict
                : and(verdict, truth(predetermined).not());
        verdict = verdict == Truth.NOT_MET ? verdict : and(verdict, partnership());
        return verdict == Truth.NOT_MET ? verdict : and(verdict, terms());
    }

    private Truth terms() {
        Truth verdict = atLeast(TypicalCall.MOST_REQUESTED, requested);
        verdict = verdict == Truth.NOT_MET
                ? verdict
                : and(verdict, or(is(TypicalCall.LIMITED, sector).not(), isSmallEnough(share)));
        verdict = verdict == Truth.NOT_MET ? verdict : and(verdict, isIn(county, TypicalCall.COUNTIES));
        verdict = verdict == Truth.NOT_MET
                ? verdict
                : and(verdict, isBefore(start, TypicalCall.FIRST_START).not());
        return verdict == Truth.NOT_MET
                ? verdict
                : and(verdict, isAfter(end, TypicalCall.LAST_END).not());
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

    private static Truth isSmallEnough(@Nullable BigDecimal share) {
        return share == null ? Truth.UNKNOWN : Truth.of(share.compareTo(TypicalCall.MOST_SHARE) <= 0);
    }

    private static Truth isBefore(@Nullable LocalDate day, LocalDate bound) {
        return day == null ? Truth.UNKNOWN : Truth.of(day.isBefore(bound));
    }

    private static Truth isAfter(@Nullable LocalDate day, LocalDate bound) {
        return day == null ? Truth.UNKNOWN : Truth.of(day.isAfter(bound));
    }

    private static Truth isLongEnough(@Nullable Integer months) {
        return months == null
                ? Truth.UNKNOWN
                : Truth.of(months >= TypicalCall.LEAST_MONTHS && months <= TypicalCall.MOST_MONTHS);
    }

    private static @Nullable String code(Facts facts, String fact) {
        return facts.values().get(fact) instanceof FactValue.Code(var code) ? code : null;
    }

    private static @Nullable LocalDate day(Facts facts, String fact) {
        return facts.values().get(fact) instanceof FactValue.Day(LocalDate day) ? day : null;
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
