package no.spinn.applications.applying.application;

import static no.spinn.applications.testdata.Applications.draft;
import static no.spinn.criteria.condition.Conditions.atLeast;
import static no.spinn.criteria.condition.Conditions.equal;
import static no.spinn.criteria.testing.FactBuilder.aFact;
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
import no.spinn.applications.applying.partner.Partner;
import no.spinn.applications.testdata.Applications;
import no.spinn.applications.testdata.Budgets;
import no.spinn.applications.testdata.Terms;
import no.spinn.applications.testdata.Terms.Limits;
import no.spinn.applications.testdata.Terms.Project;
import no.spinn.applications.testdata.Terms.Special;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.criteria.code.CodeList;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.member.JudgedFacts;
import no.spinn.criteria.value.FactType;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.value.Truth;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * For any call and project, whoever finds the call eligible can submit, and nobody else. Matching gives the verdict of the
 * interpreter; its own tests compare the two. A coordinator is judged by its members, whatever it is itself.
 */
class TermsPropertyTest {

    private static final String DRIVEN = "project.userDriven";
    private static final Set<String> SUMS = Set.of(CoreFacts.REQUESTED_AMOUNT, CoreFacts.TOTAL_BUDGET);
    private static final LocalDate DAY = LocalDate.of(2027, 1, 31);
    private static final List<String> SECTORS = List.of("municipality", "county", "company");
    private static final List<String> THEMES = List.of("health", "education", "climate");
    /** In five counties. */
    private static final List<String> MUNICIPALITIES = List.of("0301", "1103", "4601", "4640", "5001", "5501");

    /** What a member can say. */
    private static final Vocabulary ORGANISATIONS = Vocabulary.of(List.of(
            aFact(CoreFacts.SECTOR, FactType.CODE)
                    .withCodes(SECTORS.toArray(String[]::new))
                    .build(),
            aFact(CoreFacts.MUNICIPALITY, FactType.CODE)
                    .withCodesOf(CodeList.MUNICIPALITIES)
                    .build()));

    @Property(tries = 10_000)
    void whereAllIsKnownTheVerdictIsThatOfPlainJavaAndTheSubmissionFollows(
            @ForAll("terms") Terms terms,
            @ForAll("projects") Project project,
            @ForAll("members") List<Organisation> members,
            @ForAll boolean budgeted) {
        CallTerms call = terms.call().build();
        boolean eligible = allow(terms, project, members);
        Statistics.collect(members.isEmpty() ? "alone" : "joint", eligible ? "eligible" : "ineligible");
        Told told = Told.of(project, members);
        assertThat(isEligible(call, told)).isEqualTo(eligible);
        assertThat(isAccepted(call, budgeted ? told.without(SUMS) : told, budgeted ? budget(project) : null))
                .isEqualTo(eligible);
    }

    @Property(tries = 10_000)
    void nothingIsLiftedByLeavingItOut(
            @ForAll("terms") Terms terms,
            @ForAll("projects") Project project,
            @ForAll("members") List<Organisation> members,
            @ForAll("someFacts") Set<String> leftOut,
            @ForAll boolean budgeted) {
        CallTerms call = terms.call().build();
        Told told = Told.of(project, members).without(leftOut);
        boolean accepted = isAccepted(call, told, budgeted ? budget(project) : null);
        if (accepted) {
            assertThat(allow(terms, project, members)).isTrue();
        }
        if (isEligible(call, told)) {
            assertThat(accepted).isTrue();
        }
        Statistics.collect(members.isEmpty() ? "alone" : "joint", accepted ? "accepted" : "refused");
    }

    @Property(tries = 10_000)
    void whatACallRefusesIsWhatItsVerdictIsNot(
            @ForAll("terms") Terms terms,
            @ForAll("projects") Project project,
            @ForAll("members") List<Organisation> members,
            @ForAll("criteria") List<Condition> criteria,
            @ForAll("someFacts") Set<String> leftOut,
            @ForAll boolean refuses) {
        var builder = terms.call().refusingIneligible(refuses);
        criteria.forEach(builder::withCriterion);
        CallTerms call = builder.build();
        Told told = Told.of(project, members).without(leftOut);
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

    /** An organisation on whose behalf a coordinator applies. */
    private record Organisation(String sector, String municipality) {

        Map<String, Object> facts() {
            return Map.of(CoreFacts.SECTOR, sector, CoreFacts.MUNICIPALITY, municipality);
        }
    }

    /** What an applicant says of its project, and of each of its members if it has any. */
    private record Told(Map<String, Object> facts, List<Map<String, Object>> members) {

        static Told of(Project project, List<Organisation> members) {
            return new Told(
                    TermsPropertyTest.facts(project, members.size()),
                    members.stream().map(Organisation::facts).toList());
        }

        /** Of the members only the first leaves anything out. */
        Told without(Set<String> leftOut) {
            List<Map<String, Object>> others = new ArrayList<>(members);
            if (!members.isEmpty()) {
                others.set(0, TermsPropertyTest.without(leftOut, members.getFirst()));
            }
            return new Told(TermsPropertyTest.without(leftOut, facts), others);
        }
    }

    /** Whether the terms allow the project of everyone who is judged. */
    private static boolean allow(Terms terms, Project project, List<Organisation> members) {
        return members.isEmpty()
                ? terms.allow(project)
                : members.stream().allMatch(member -> terms.allow(project.by(member.sector(), member.municipality())));
    }

    /** The verdict of matching. */
    private static boolean isEligible(CallTerms call, Told told) {
        JudgedFacts facts = JudgedFacts.of(
                Facts.fromJson(told.facts()),
                told.members().stream().map(Facts::fromJson).toList());
        return call.eligibilityCriteria().stream()
                .allMatch(criterion -> facts.judge(criterion.condition()).truth() == Truth.MET);
    }

    private static boolean isAccepted(CallTerms call, Told told, @Nullable Budget budget) {
        List<?> ofBudget = budget == null ? List.of() : BudgetRules.faults(budget, Facts.fromJson(told.facts()));
        assertThat(ofBudget).isEmpty();
        return judge(call, told, budget).faults().isEmpty();
    }

    private static boolean hasWarnings(CallTerms call, Told told) {
        return !judge(call, told, null).warnings().isEmpty();
    }

    private static CriteriaRules.Findings judge(CallTerms call, Told told, @Nullable Budget budget) {
        List<Partner> partners =
                told.members().stream().map(Applications::member).toList();
        MemberFacts members = MemberFacts.read(partners, ORGANISATIONS);
        assertThat(members.faults()).isEmpty();
        EffectiveFacts effective = EffectiveFacts.of(draft(told.facts(), budget), partners, members.each());
        return CriteriaRules.judge(call, StatedFacts.of(effective, budget != null, partners));
    }

    private static CallTerms ofPeople(List<Condition> criteria) {
        var builder = new Terms(new Limits(null, null), null, List.of(), List.of(), null, null).call();
        criteria.forEach(builder::withCriterion);
        return builder.build();
    }

    private static Map<String, Object> facts(Project project, int partners) {
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
                partners,
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

    /** None where the applicant applies for itself. */
    @Provide
    Arbitrary<List<Organisation>> members() {
        return Combinators.combine(Arbitraries.of(SECTORS), Arbitraries.of(MUNICIPALITIES))
                .as(Organisation::new)
                .list()
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
