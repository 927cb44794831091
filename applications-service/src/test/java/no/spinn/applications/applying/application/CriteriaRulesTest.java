package no.spinn.applications.applying.application;

import static no.spinn.applications.testdata.Applications.draft;
import static no.spinn.applications.testdata.Applications.partner;
import static no.spinn.applications.testdata.CallTermsBuilder.termsOfACall;
import static no.spinn.criteria.condition.Conditions.after;
import static no.spinn.criteria.condition.Conditions.any;
import static no.spinn.criteria.condition.Conditions.atLeast;
import static no.spinn.criteria.condition.Conditions.atMost;
import static no.spinn.criteria.condition.Conditions.before;
import static no.spinn.criteria.condition.Conditions.equal;
import static no.spinn.criteria.condition.Conditions.not;
import static no.spinn.criteria.testing.TestConditions.anyOf;
import static no.spinn.criteria.testing.TestConditions.eur;
import static no.spinn.criteria.testing.TestConditions.nok;
import static no.spinn.criteria.testing.TestConditions.oneOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.spinn.applications.applying.partner.Partner;
import no.spinn.applications.testdata.Applications;
import no.spinn.applications.testdata.CallTermsBuilder;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.derivation.DerivedFact;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CriteriaRulesTest {

    private static final Condition NEWER = new Condition.NotUnderstood("newer", null);
    private static final Condition RATE =
            any(not(equal(CoreFacts.SECTOR, "municipality")), atMost(CoreFacts.GRANT_SHARE, new BigDecimal("0.5")));

    private static final Condition LATEST_END = not(after(CoreFacts.END_DATE, "2028-02-29"));

    /** A term of each kind. */
    private static final Map<String, Condition> TERMS = Map.of(
            "minimum-amount", atLeast(CoreFacts.REQUESTED_AMOUNT, nok("100000.00")),
            "maximum-amount", atMost(CoreFacts.REQUESTED_AMOUNT, nok("500000.00")),
            "municipality.maximum-rate", RATE,
            "regions", oneOf(CoreFacts.COUNTY, "46", "03"),
            "themes", anyOf(CoreFacts.THEMES, "mobility", "education"),
            "earliest-start", not(before(CoreFacts.START_DATE, "2027-03-01")),
            "latest-end", LATEST_END);

    private static final Map<String, Object> FITTING = Map.of(
            CoreFacts.SECTOR,
            "municipality",
            CoreFacts.MUNICIPALITY,
            "4601",
            CoreFacts.THEMES,
            List.of("mobility"),
            CoreFacts.REQUESTED_AMOUNT,
            nok("400000.00"),
            CoreFacts.TOTAL_BUDGET,
            nok("1000000.00"),
            CoreFacts.START_DATE,
            "2027-03-01",
            CoreFacts.DURATION_MONTHS,
            12);

    @Test
    void findsNothingWhereEveryTermIsMet() {
        CriteriaRules.Findings findings = judge(allTerms(), FITTING, false);
        assertThat(findings.faults()).isEmpty();
        assertThat(findings.warnings()).isEmpty();
    }

    /** The fact to change, its value, and the faults without and with a budget. */
    static Stream<Arguments> brokenTerms() {
        return Stream.of(
                arguments(
                        CoreFacts.REQUESTED_AMOUNT,
                        nok("99999.99"),
                        List.of("/facts/project.requestedAmount below_minimum"),
                        List.of("/budget/financing below_minimum")),
                arguments(
                        CoreFacts.REQUESTED_AMOUNT,
                        nok("500000.01"),
                        List.of(
                                "/facts/project.requestedAmount above_maximum",
                                "/facts/project.requestedAmount above_rate"),
                        List.of("/budget/financing above_maximum", "/budget/financing above_rate")),
                arguments(
                        CoreFacts.TOTAL_BUDGET,
                        nok("799999.99"),
                        List.of("/facts/project.requestedAmount above_rate"),
                        List.of("/budget/financing above_rate")),
                sameEverywhere(
                        CoreFacts.MUNICIPALITY, "5001", "/facts/organisation.municipalityNumber outside_regions"),
                sameEverywhere(CoreFacts.THEMES, List.of("culture"), "/facts/project.themes outside_themes"),
                sameEverywhere(CoreFacts.START_DATE, "2027-02-28", "/facts/project.startDate too_early"),
                sameEverywhere(CoreFacts.DURATION_MONTHS, 13, "/facts/project.durationMonths too_late"));
    }

    private static Arguments sameEverywhere(String fact, Object value, String fault) {
        return arguments(fact, value, List.of(fault), List.of(fault));
    }

    @ParameterizedTest
    @MethodSource("brokenTerms")
    void refusesWhatIsOutsideATerm(String fact, Object value, List<String> stated, List<String> budgeted) {
        assertThat(faults(allTerms(), with(fact, value), false)).containsExactlyInAnyOrderElementsOf(stated);
        assertThat(faults(allTerms(), with(fact, value), true)).containsExactlyInAnyOrderElementsOf(budgeted);
    }

    @ParameterizedTest
    @CsvSource({
        "project.requestedAmount, /facts/project.requestedAmount, 3", // minimum, maximum, rate
        "project.budget.total, /facts/project.budget.total, 1",
        "organisation.municipalityNumber, /facts/organisation.municipalityNumber, 1",
        "project.themes, /facts/project.themes, 1",
        "project.startDate, /facts/project.startDate, 2", // earliest start, latest end
        "project.durationMonths, /facts/project.durationMonths, 1"
    })
    void needsEveryFactThatATermIsAbout(String fact, String pointer, int terms) {
        Map<String, Object> facts = new HashMap<>(FITTING);
        facts.remove(fact);
        assertThat(faults(allTerms(), facts, false)).hasSize(terms).containsOnly(pointer + " required");
    }

    @Test
    void needsTheSectorOnlyWhereItMatters() {
        Map<String, Object> facts = new HashMap<>(FITTING);
        facts.remove(CoreFacts.SECTOR);
        assertThat(faults(allTerms(), facts, false)).isEmpty();
        facts.put(CoreFacts.TOTAL_BUDGET, nok("700000.00"));
        assertThat(faults(allTerms(), facts, false)).containsExactly("/facts/organisation.sector required");
    }

    @Test
    void needsAllMissingSourcesOfADerivedFactAtOnce() {
        CallTermsBuilder call = termsOfACall().withTerm("latest-end", LATEST_END);
        assertThat(faults(call, Map.of(), false))
                .containsExactly("/facts/project.startDate required", "/facts/project.durationMonths required");
    }

    @Test
    void pointsToADerivedFactThatWasStated() {
        assertThat(faults(allTerms(), stating(CoreFacts.COUNTY, "50", CoreFacts.MUNICIPALITY), false))
                .containsExactly("/facts/organisation.county outside_regions");
        assertThat(faults(allTerms(), stating(CoreFacts.END_DATE, "2029-01-01", CoreFacts.DURATION_MONTHS), false))
                .containsExactly("/facts/project.endDate too_late");
    }

    @Test
    void refusesASumThatCannotBeComparedWithTheLimit() {
        assertThat(faults(allTerms(), with(CoreFacts.REQUESTED_AMOUNT, eur("1.00")), false))
                .containsExactlyInAnyOrder(
                        "/facts/project.requestedAmount below_minimum",
                        "/facts/project.requestedAmount above_maximum",
                        "/facts/project.requestedAmount required");
    }

    @Test
    void hasACodeForTermsOfTheFuture() {
        assertThat(faults(termsOfACall().withTerm("unheard-of", equal(CoreFacts.SECTOR, "company")), FITTING, false))
                .containsExactly("/facts/organisation.sector criterion_not_met");
    }

    @Test
    void saysTheTermAndItsIdInThreeLanguages() {
        Fault fault = judge(allTerms(), with(CoreFacts.START_DATE, "2027-02-28"), false)
                .faults()
                .getFirst();
        LocalizedText words = Objects.requireNonNull(fault.words());
        assertThat(words.nb()).contains("nb terms.earliest-start", "(kriterium terms.earliest-start)");
        assertThat(words.nn()).contains("nn terms.earliest-start", "(kriterium terms.earliest-start)");
        assertThat(words.en()).isEqualTo("en terms.earliest-start (criterion terms.earliest-start)");
    }

    @Test
    void criteriaOfPeopleAdvise() {
        CallTermsBuilder call = termsOfACall()
                .withCriterion(equal(CoreFacts.SECTOR, "company"))
                .withCriterion(equal("project.userDriven", true));
        CriteriaRules.Findings findings = judge(call, FITTING, false);
        assertThat(findings.faults()).isEmpty();
        assertThat(written(findings.warnings()))
                .containsExactly(
                        "/facts/organisation.sector criterion_not_met", "/facts/project.userDriven criterion_unknown");
    }

    @Test
    void criteriaOfPeopleBindWhereTheCallRefusesTheIneligible() {
        CallTermsBuilder call = termsOfACall()
                .withCriterion(equal(CoreFacts.SECTOR, "company"))
                .withCriterion(equal("project.userDriven", true))
                .refusingIneligible(true);
        CriteriaRules.Findings findings = judge(call, FITTING, false);
        assertThat(written(findings.faults()))
                .containsExactly("/facts/organisation.sector criterion_not_met", "/facts/project.userDriven required");
        assertThat(findings.warnings()).isEmpty();
    }

    @Test
    void waitsForAVersionThatUnderstandsABindingCriterion() {
        List<CallTermsBuilder> binding = List.of(
                termsOfACall().withTerm("unheard-of", NEWER),
                termsOfACall().withCriterion(NEWER).refusingIneligible(true));
        for (CallTermsBuilder call : binding) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> judge(call, FITTING, false))
                    .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(KitProblem.UNAVAILABLE));
        }
        assertThat(written(judge(termsOfACall().withCriterion(NEWER), FITTING, false)
                        .warnings()))
                .containsExactly("/facts criterion_unknown");
    }

    @Test
    void needsNoNewerVersionWhereTheRestDecides() {
        assertThat(faults(
                        termsOfACall().withTerm("unheard-of", any(equal(CoreFacts.SECTOR, "municipality"), NEWER)),
                        FITTING,
                        false))
                .isEmpty();
    }

    @Test
    void aCoordinatorIsJudgedByItsMembers() {
        CallTermsBuilder call = allTerms().withCriterion(equal(CoreFacts.SECTOR, "municipality"));
        assertThat(members(call, member("municipality", "4601"), member("municipality", "0301")))
                .isEmpty();
        assertThat(members(call, member("municipality", "4601"), member("municipality", "5001")))
                .containsExactly("/partners/2/facts/organisation.municipalityNumber outside_regions");
        assertThat(members(call, Map.of(), member("municipality", "0301")))
                .containsExactly("/partners/1/facts/organisation.municipalityNumber required");
    }

    @Test
    void whatAllMembersLackIsOneFault() {
        CallTermsBuilder call = termsOfACall()
                .withTerm("maximum-amount", atMost(CoreFacts.REQUESTED_AMOUNT, nok("1.00")))
                .withCriterion(new Condition.NotUnderstood("newer", null));
        CriteriaRules.Findings findings = judgeMembers(call, List.of(member("company", "4601"), Map.of()));
        assertThat(written(findings.faults())).containsExactly("/facts/project.requestedAmount above_maximum");
        assertThat(written(findings.warnings())).containsExactly("/facts criterion_unknown");
    }

    @Test
    void theLeastLimitOfAllMembersBinds() {
        Map<String, Object> company = member("company", "4601");
        Map<String, Object> municipality = member("municipality", "4601");
        CallTermsBuilder call = termsOfACall()
                .withTerm(
                        "company.maximum-amount",
                        any(
                                not(equal(CoreFacts.SECTOR, "company")),
                                atMost(CoreFacts.REQUESTED_AMOUNT, nok("100000.00"))));
        assertThat(members(call, municipality, municipality)).isEmpty();
        assertThat(members(call, municipality, company))
                .containsExactly("/facts/project.requestedAmount above_maximum");
    }

    @Test
    void criteriaOfPeopleAdviseAboutEachMember() {
        CallTermsBuilder call = termsOfACall().withCriterion(equal(CoreFacts.SECTOR, "municipality"));
        List<Map<String, Object>> members = List.of(member("company", "4601"), Map.of());
        assertThat(judgeMembers(call, members).faults()).isEmpty();
        assertThat(written(judgeMembers(call, members).warnings()))
                .containsExactly(
                        "/partners/1/facts/organisation.sector criterion_not_met",
                        "/partners/2/facts/organisation.sector criterion_unknown");
    }

    private static Map<String, Object> member(String sector, String municipality) {
        return Map.of(CoreFacts.SECTOR, sector, CoreFacts.MUNICIPALITY, municipality);
    }

    @SafeVarargs
    private static List<String> members(CallTermsBuilder call, Map<String, Object>... members) {
        return written(judgeMembers(call, List.of(members)).faults());
    }

    /** The fitting project of a coordinator that is not eligible itself, with a partner in front of its members. */
    private static CriteriaRules.Findings judgeMembers(CallTermsBuilder call, List<Map<String, Object>> members) {
        Map<String, Object> facts = new HashMap<>(FITTING);
        facts.putAll(member("municipal_association", "5501"));
        List<Partner> partners = new ArrayList<>(List.of(partner("SE")));
        members.forEach(member -> partners.add(Applications.member(member)));
        EffectiveFacts effective = EffectiveFacts.of(
                draft(facts, null),
                partners,
                members.stream().map(Facts::fromJson).map(DerivedFact::complete).toList());
        return CriteriaRules.judge(call.build(), StatedFacts.of(effective, false, partners));
    }

    private static CallTermsBuilder allTerms() {
        CallTermsBuilder call = termsOfACall();
        TERMS.forEach(call::withTerm);
        return call;
    }

    private static Map<String, Object> with(String fact, Object value) {
        Map<String, Object> facts = new HashMap<>(FITTING);
        facts.put(fact, value);
        return facts;
    }

    private static Map<String, Object> stating(String derived, Object value, String source) {
        Map<String, Object> facts = with(derived, value);
        facts.remove(source);
        return facts;
    }

    private static List<String> faults(CallTermsBuilder call, Map<String, Object> facts, boolean hasBudget) {
        return written(judge(call, facts, hasBudget).faults());
    }

    private static CriteriaRules.Findings judge(CallTermsBuilder call, Map<String, Object> facts, boolean hasBudget) {
        Facts effective = DerivedFact.complete(Facts.fromJson(facts));
        return CriteriaRules.judge(call.build(), List.of(StatedFacts.ofApplicant(effective, hasBudget)));
    }

    private static List<String> written(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
