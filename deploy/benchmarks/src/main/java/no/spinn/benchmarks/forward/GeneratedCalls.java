package no.spinn.benchmarks.forward;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Condition.Any;
import no.spinn.criteria.condition.Condition.Not;
import no.spinn.criteria.condition.Condition.Test;
import no.spinn.criteria.condition.Operator;
import no.spinn.criteria.value.FactValue;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.value.Money;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CallInstrument;
import no.spinn.matching.upstream.call.CallProvider;
import no.spinn.matching.upstream.call.CallState;
import no.spinn.matching.upstream.call.Criterion;
import no.spinn.matching.upstream.call.CriterionKind;

/**
 * Generated open calls, the same in each run. Each has ten eligibility criteria that people wrote, most of which three of four
 * projects meet, the criteria of its terms, and two relevance criteria.
 */
final class GeneratedCalls {

    private static final int DEMANDED = 10;
    private static final int RANKING = 2;
    private static final List<String> SECTORS =
            List.of("municipality", "county", "state_agency", "public_enterprise", "company", "voluntary_organisation");
    private static final List<String> YES_OR_NO = List.of(
            "project.changesRolesOrSystems",
            "project.buysMarketCompetence",
            "project.developedWithSupplier",
            "project.researchAndDevelopment",
            "project.invitesCompanies",
            "project.leadershipAnchored",
            "project.partOfStrategy",
            "project.relevantForOtherPublicActors",
            "project.relevantToOwnResponsibility",
            "project.companyPartner",
            "project.researchPartner",
            "project.userDriven");
    static final LocalizedText TEXT = new LocalizedText(
            "Prosjektet må oppfylle vilkåret.",
            "Prosjektet må oppfylle vilkåret.",
            "The project must meet the criterion.");

    private final SplittableRandom random = new SplittableRandom(20270101);
    private final GeneratedTerms terms = new GeneratedTerms(random);
    private final List<Supplier<Condition>> demands = List.of(
            () -> new Test("organisation.sector", new Operator.OneOf(some(SECTORS, 3, 5))),
            () -> new Test("organisation.country", new Operator.Equals(new FactValue.Code("NO"))),
            () -> new Test("organisation.population", atLeast(one(500, 1_000, 2_000, 5_000))),
            () -> new Not(new Test("project.solutionPredetermined", is())),
            () -> new Test(
                    "project.marketAvailability",
                    new Operator.OneOf(some(List.of("available", "adaptable", "not_available"), 2, 2))),
            () -> new Test("project.budget.total", new Operator.AtLeast(round(100_000, 6_000_000))),
            () -> new Test("project.durationMonths", new Operator.Between(number(one(3, 6)), number(one(24, 36, 48)))),
            () -> new Test("project.partnerCount", atLeast(1)),
            () -> new Test("project.stakeholderGroups", atLeast(one(1, 2, 3))),
            () -> new Test("project.parallelDevelopments", new Operator.AtMost(number(one(3, 4)))),
            () -> new Test(
                    "project.outcome",
                    new Operator.AnyOf(some(List.of("service", "process", "system", "product", "knowledge"), 3, 4))),
            () -> new Test(
                    "project.benefits",
                    new Operator.AnyOf(some(List.of("user", "employee", "organisation_economy", "society"), 2, 3))),
            this::oneOfTwo,
            this::oneOfTwo,
            this::ownShareOrSmall);

    private GeneratedCalls() {}

    static List<Call> of(int count) {
        GeneratedCalls invented = new GeneratedCalls();
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            calls.add(invented.call(i));
        }
        return calls;
    }

    private Call call(int number) {
        List<Criterion> criteria = new ArrayList<>();
        List<Supplier<Condition>> rest = new ArrayList<>(demands);
        while (criteria.size() < DEMANDED) {
            Condition demanded = rest.remove(random.nextInt(rest.size())).get();
            criteria.add(new Criterion("e" + criteria.size(), 1, CriterionKind.ELIGIBILITY, TEXT, demanded));
        }
        criteria.addAll(terms.next());
        for (int i = 0; i < RANKING; i++) {
            Condition ranking = new Test(YES_OR_NO.get(random.nextInt(YES_OR_NO.size())), is());
            criteria.add(new Criterion("r" + i, 1, CriterionKind.RELEVANCE, TEXT, ranking));
        }
        return new Call(
                new UUID(random.nextLong(), number),
                new CallInstrument(new UUID(0, number / 4), null, null),
                new CallProvider(new OrganisationId("0192:991825827"), null),
                CallState.OPEN,
                new LocalizedText("Utlysning " + number, "Utlysing " + number, "Call " + number),
                Instant.parse("2027-01-01T00:00:00Z").plus(random.nextInt(365), ChronoUnit.DAYS),
                null,
                1,
                criteria);
    }

    private Condition oneOfTwo() {
        return new Any(some(YES_OR_NO, 2, 2).stream()
                .sorted()
                .<Condition>map(fact -> new Test(fact, is()))
                .toList());
    }

    private Condition ownShareOrSmall() {
        return new Any(List.of(
                new Test("project.ownShare", new Operator.AtLeast(share(one(20, 30, 50)))),
                new Test("project.requestedAmount", new Operator.AtMost(round(1_000_000, 6_000_000)))));
    }

    private Operator is() {
        return new Operator.Equals(new FactValue.Bool(true));
    }

    private static Operator atLeast(int bound) {
        return new Operator.AtLeast(number(bound));
    }

    private static FactValue number(int value) {
        return new FactValue.Number(BigDecimal.valueOf(value));
    }

    private static FactValue share(int percent) {
        return new FactValue.Number(BigDecimal.valueOf(percent, 2));
    }

    /** Amounts as providers write them: in hundred thousands. */
    private FactValue round(int least, int most) {
        return new FactValue.Amount(Money.nok(random.nextInt(least / 100_000, most / 100_000) * 100_000L));
    }

    private int one(int... of) {
        return of[random.nextInt(of.length)];
    }

    private Set<String> some(List<String> codes, int least, int most) {
        Set<String> chosen = new HashSet<>();
        int count = random.nextInt(least, most + 1);
        while (chosen.size() < count) {
            chosen.add(codes.get(random.nextInt(codes.size())));
        }
        return chosen;
    }
}
