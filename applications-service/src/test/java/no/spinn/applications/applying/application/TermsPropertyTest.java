package no.spinn.applications.applying.application;

import static no.spinn.applications.testdata.Applications.draft;
import static no.spinn.criteria.condition.Conditions.atLeast;
import static no.spinn.criteria.condition.Conditions.equal;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import no.spinn.applications.applying.application.budget.Budget;
import no.spinn.applications.applying.application.budget.BudgetRules;
import no.spinn.applications.applying.application.budget.FinancingSource;
import no.spinn.applications.testdata.Budgets;
import no.spinn.applications.testdata.Terms;
import no.spinn.applications.testdata.Terms.Limits;
import no.spinn.applications.testdata.Terms.Project;
import no.spinn.applications.testdata.Terms.Special;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Interpreter;
import no.spinn.criteria.derivation.DerivedFact;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.value.Truth;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * For any call and project, whoever finds the call eligible can submit, and nobody else. Matching gives the verdict of the
 * interpreter; its own tests compare the two.
 */
class TermsPropertyTest {

    private static final String DRIVEN = "project.userDriven";
    private static final Set<String> SUMS = Set.of(CoreFacts.REQUESTED_AMOUNT, CoreFacts.TOTAL_BUDGET);
    private static final LocalDate DAY = LocalDate.of(2027, 1, 31);
    private static final List<String> SECTORS = List.of("municipality", "county", "company");
    private static final List<String> THEMES = List.of("health", "education", "climate");
    /** In five counties. */
    private static final List<String> MUNICIPALITIES = List.of("0301", "1103", "4601", "4640", "5001", "5501");

    @Property(tries = 10_000)
    void whereAllIsKnownTheVerdictIsThatOfPlainJavaAndTheSubmissionFollows(
            @ForAll("terms") Terms terms, @ForAll("projects") Project project, @ForAll boolean budgeted) {
        CallTerms call = terms.call().build();
        boolean eligible = terms.allow(project);
        Statistics.collect(eligible ? "eligible" : "ineligible");
        Map<String, Object> facts = facts(project);
        assertThat(isEligible(call, facts)).isEqualTo(eligible);
        assertThat(isAccepted(call, budgeted ? without(SUMS, facts) : facts, budgeted ? budget(project) : null))
                .isEqualTo(eligible);
    }

    @Property(tries = 10_000)
    void nothingIsLiftedByLeavingItOut(
            @ForAll("terms") Terms terms,
            @ForAll("projects") Project project,
            @ForAll("someFacts") Set<String> leftOut,
            @ForAll boolean budgeted) {
        CallTerms call = terms.call().build();
        Map<String, Object> told = without(leftOut, facts(project));
        boolean accepted = isAccepted(call, told, budgeted ? budget(project) : null);
        if (accepted) {
            assertThat(terms.allow(project)).isTrue();
        }
        if (isEligible(call, told)) {
            assertThat(accepted).isTrue();
        }
        Statistics.collect(accepted ? "accepted" : "refused");
    }

    @Property(tries = 10_000)
    void whatACallRefusesIsWhatItsVerdictIsNot(
            @ForAll("terms") Terms terms,
            @ForAll("projects") Project project,
            @ForAll("criteria") List<Condition> criteria,
            @ForAll("someFacts") Set<String> leftOut,
            @ForAll boolean refuses) {
        var builder = terms.call().refusingIneligible(refuses);
        criteria.forEach(builder::withCriterion);
        CallTerms call = builder.build();
        Map<String, Object> told = without(leftOut, facts(project));
        boolean eligible = isEligible(call, told);
        boolean accepted = isAccepted(call, told, null);
        if (refuses) {
            assertThat(accepted).isEqualTo(eligible);
        } else {
            assertThat(accepted).isEqualTo(isEligible(terms.call().build(), told));
            assertThat(hasWarnings(call, told)).isEqualTo(!isEligible(ofPeople(criteria), told));
        }
        Statistics.collect(eligible ? "eligible" : "not eligible");
    }

    /** The verdict of matching. */
    private static boolean isEligible(CallTerms call, Map<String, Object> stated) {
        Facts facts = DerivedFact.complete(Facts.fromJson(stated));
        return call.eligibilityCriteria().stream()
                .allMatch(criterion ->
                        Interpreter.evaluate(criterion.condition(), facts).truth() == Truth.MET);
    }

    private static boolean isAccepted(CallTerms call, Map<String, Object> stated, @Nullable Budget budget) {
        List<?> ofBudget = budget == null ? List.of() : BudgetRules.faults(budget, Facts.fromJson(stated));
        assertThat(ofBudget).isEmpty();
        Facts effective = EffectiveFacts.of(draft(stated, budget), List.of());
        return CriteriaRules.judge(call, effective, budget != null).faults().isEmpty();
    }

    private static boolean hasWarnings(CallTerms call, Map<String, Object> stated) {
        Facts effective = EffectiveFacts.of(draft(stated, null), List.of());
        return !CriteriaRules.judge(call, effective, false).warnings().isEmpty();
    }

    private static CallTerms ofPeople(List<Condition> criteria) {
        var builder = new Terms(new Limits(null, null), null, List.of(), List.of(), null, null).call();
        criteria.forEach(builder::withCriterion);
        return builder.build();
    }

    private static Map<String, Object> facts(Project project) {
        return Map.of(
                CoreFacts.SECTOR,
                project.sector(),
                CoreFacts.MUNICIPALITY,
                project.municipality(),
                CoreFacts.THEMES,
                List.copyOf(project.themes()),
                CoreFacts.START_DATE,
                project.start().toString(),
                CoreFacts.DURATION_MONTHS,
                project.months(),
                CoreFacts.REQUESTED_AMOUNT,
                json(project.requested()),
                CoreFacts.TOTAL_BUDGET,
                json(project.costs()),
                CoreFacts.PARTNER_COUNT,
                0,
                DRIVEN,
                project.months() % 2 == 0);
    }

    private static Map<String, Object> without(Set<String> leftOut, Map<String, Object> facts) {
        Map<String, Object> told = new HashMap<>(facts);
        told.keySet().removeAll(leftOut);
        return told;
    }

    /** The sums of the project, each in several lines. */
    private static Budget budget(Project project) {
        long grant = project.requested() / 3;
        return new Budget(
                List.of(Budgets.cost(Money.nok(1)), Budgets.cost(Money.nok(project.costs() - 1))),
                List.of(
                        Budgets.financing(FinancingSource.GRANT, Money.nok(grant)),
                        Budgets.financing(FinancingSource.OWN_SHARE, Money.nok(project.costs() - project.requested())),
                        Budgets.financing(FinancingSource.GRANT, Money.nok(project.requested() - grant))));
    }

    private static Object json(long kroner) {
        return new FactValue.Amount(Money.nok(kroner)).toJson();
    }

    @Provide
    Arbitrary<Set<String>> someFacts() {
        return Arbitraries.of(
                        CoreFacts.SECTOR,
                        CoreFacts.MUNICIPALITY,
                        CoreFacts.THEMES,
                        CoreFacts.START_DATE,
                        CoreFacts.DURATION_MONTHS,
                        CoreFacts.REQUESTED_AMOUNT,
                        CoreFacts.TOTAL_BUDGET,
                        DRIVEN)
                .set()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Condition>> criteria() {
        return Arbitraries.of(
                        equal(DRIVEN, true),
                        equal(CoreFacts.SECTOR, "county"),
                        equal(CoreFacts.PARTNER_COUNT, 0),
                        atLeast(CoreFacts.GRANT_SHARE, BigDecimal.valueOf(5, 1)))
                .list()
                .ofMaxSize(2);
    }

    /** Few values, which often meet the limits exactly. */
    @Provide
    Arbitrary<Project> projects() {
        Arbitrary<long[]> sums = Combinators.combine(kroner(), kroner())
                .as((one, other) -> new long[] {Math.max(one, other), Math.min(one, other)});
        return Combinators.combine(
                        Arbitraries.of(SECTORS),
                        Arbitraries.of(MUNICIPALITIES),
                        Arbitraries.of(THEMES).set().ofMaxSize(2),
                        Arbitraries.integers().between(-1, 1).map(DAY::plusDays),
                        Arbitraries.integers().between(1, 3),
                        sums)
                .as((sector, municipality, themes, start, months, costsAndGrant) ->
                        new Project(sector, municipality, themes, start, months, costsAndGrant[0], costsAndGrant[1]));
    }

    @Provide
    Arbitrary<Terms> terms() {
        Arbitrary<Limits> limits = Combinators.combine(kroner().injectNull(0.5), kroner().injectNull(0.5))
                .as(TermsPropertyTest::limits);
        Arbitrary<Special> special = Combinators.combine(
                        Arbitraries.of(SECTORS),
                        limits.injectNull(0.5),
                        Arbitraries.of(33, 50, 100).injectNull(0.3))
                .as(Special::new);
        return Combinators.combine(
                        limits,
                        special.injectNull(0.3),
                        some(List.of("03", "11", "46", "50", "55")),
                        some(THEMES),
                        Arbitraries.of(DAY, DAY.plusDays(1)).injectNull(0.5),
                        Arbitraries.of(DAY.plusMonths(1), DAY.plusMonths(2), DAY.plusMonths(3))
                                .injectNull(0.5))
                .as(Terms::new);
    }

    private static Limits limits(@Nullable Long one, @Nullable Long other) {
        return one == null || other == null || one <= other ? new Limits(one, other) : new Limits(other, one);
    }

    private static Arbitrary<List<String>> some(List<String> codes) {
        List<Arbitrary<List<String>>> choices = new ArrayList<>(List.of(Arbitraries.just(List.of())));
        choices.add(Arbitraries.of(codes).list().uniqueElements().ofMinSize(2).ofMaxSize(3));
        return Arbitraries.oneOf(choices);
    }

    private static Arbitrary<Long> kroner() {
        return Arbitraries.of(2L, 3L, 4L, 99L, 100L, 101L, 200L, 201L, 300L, 303L, 1_000_000L);
    }
}
