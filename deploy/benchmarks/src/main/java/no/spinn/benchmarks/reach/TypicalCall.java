package no.spinn.benchmarks.reach;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Condition.Any;
import no.spinn.criteria.condition.Condition.Not;
import no.spinn.criteria.condition.Condition.Test;
import no.spinn.criteria.condition.Operator;
import no.spinn.criteria.value.FactValue;
import no.spinn.kit.value.Money;

/**
 * The eligibility criteria of a call, of which the last five are its terms, and which about one in fifty profiles meets. Each
 * peer has them in its own language.
 */
final class TypicalCall {

    static final Set<String> SECTORS = Set.of("municipality", "county", "state_agency", "public_enterprise");
    static final Set<String> ANY_SIZE = Set.of("county", "state_agency");
    static final Set<String> THEMES = Set.of(
            "health_and_care", "education", "climate_and_environment", "digitalisation", "welfare", "administration");
    static final Set<String> AVAILABILITY = Set.of("adaptable", "not_available");
    static final int LEAST_POPULATION = 1_000;
    static final Money LEAST_BUDGET = Money.nok(4_000_000);
    static final Money MOST_REQUESTED = Money.nok(7_000_000);
    static final LocalDate FIRST_START = LocalDate.parse("2026-09-01");
    static final LocalDate LAST_END = LocalDate.parse("2030-06-30");
    static final Set<String> COUNTIES = Set.of("11", "12", "13");
    static final String LIMITED = "municipality";
    static final BigDecimal MOST_SHARE = new BigDecimal("0.8");
    static final int LEAST_MONTHS = 6;
    static final int MOST_MONTHS = 30;
    static final int ENOUGH_PARTNERS = 3;

    private TypicalCall() {}

    static List<Condition> criteria() {
        return List.of(
                new Test("organisation.sector", new Operator.OneOf(SECTORS)),
                new Test("organisation.country", new Operator.Equals(new FactValue.Code("NO"))),
                new Any(List.of(
                        new Test("organisation.sector", new Operator.OneOf(ANY_SIZE)),
                        new Test("organisation.population", new Operator.AtLeast(number(LEAST_POPULATION))))),
                new Test("project.themes", new Operator.AnyOf(THEMES)),
                new Test("project.userDriven", is(true)),
                new Test("project.marketAvailability", new Operator.OneOf(AVAILABILITY)),
                new Test("project.budget.total", new Operator.AtLeast(new FactValue.Amount(LEAST_BUDGET))),
                new Test("project.durationMonths", new Operator.Between(number(LEAST_MONTHS), number(MOST_MONTHS))),
                new Not(new Test("project.solutionPredetermined", is(true))),
                new Any(List.of(
                        new Test("project.companyPartner", is(true)),
                        new Test("project.researchPartner", is(true)),
                        new Test("project.partnerCount", new Operator.AtLeast(number(ENOUGH_PARTNERS))))),
                new Test("project.requestedAmount", new Operator.AtMost(new FactValue.Amount(MOST_REQUESTED))),
                new Any(List.of(
                        new Not(new Test("organisation.sector", new Operator.Equals(new FactValue.Code(LIMITED)))),
                        new Test("project.grantShare", new Operator.AtMost(new FactValue.Number(MOST_SHARE))))),
                new Test("organisation.county", new Operator.OneOf(COUNTIES)),
                new Not(new Test("project.startDate", new Operator.Before(new FactValue.Day(FIRST_START)))),
                new Not(new Test("project.endDate", new Operator.After(new FactValue.Day(LAST_END)))));
    }

    private static Operator is(boolean value) {
        return new Operator.Equals(new FactValue.Bool(value));
    }

    private static FactValue number(long value) {
        return new FactValue.Number(BigDecimal.valueOf(value));
    }
}
