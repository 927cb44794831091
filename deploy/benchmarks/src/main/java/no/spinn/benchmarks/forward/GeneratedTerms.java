package no.spinn.benchmarks.forward;

import static no.spinn.criteria.condition.Conditions.after;
import static no.spinn.criteria.condition.Conditions.any;
import static no.spinn.criteria.condition.Conditions.anyOf;
import static no.spinn.criteria.condition.Conditions.atLeast;
import static no.spinn.criteria.condition.Conditions.atMost;
import static no.spinn.criteria.condition.Conditions.before;
import static no.spinn.criteria.condition.Conditions.equal;
import static no.spinn.criteria.condition.Conditions.not;
import static no.spinn.criteria.condition.Conditions.oneOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import no.spinn.benchmarks.reach.Population;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.kit.value.Money;
import no.spinn.matching.upstream.call.Criterion;
import no.spinn.matching.upstream.call.CriterionKind;
import no.spinn.matching.upstream.call.CriterionOrigin;

/** Terms of calls, in the shapes in which instruments-service derives criteria from them. */
final class GeneratedTerms {

    private static final List<String> TYPES = List.of("municipality", "county", "state_agency", "company");
    private static final List<String> COUNTIES = List.of("11", "12", "13", "14");

    private final SplittableRandom random;
    private List<Criterion> terms = new ArrayList<>();

    GeneratedTerms(SplittableRandom random) {
        this.random = random;
    }

    /** The terms of one more call. */
    List<Criterion> next() {
        terms = new ArrayList<>();
        addFunding(random.nextBoolean() ? Set.of() : some(TYPES, 2));
        if (oneIn(3)) {
            add("regions", oneOf(CoreFacts.COUNTY, List.copyOf(some(COUNTIES, 3))));
        }
        if (oneIn(3)) {
            add("themes", anyOf(CoreFacts.THEMES, List.copyOf(some(Population.THEMES, 8))));
        }
        if (oneIn(2)) {
            add("earliest-start", not(before(CoreFacts.START_DATE, day("2026-05-01", 150))));
        }
        if (oneIn(2)) {
            add("latest-end", not(after(CoreFacts.END_DATE, day("2029-01-01", 900))));
        }
        return terms;
    }

    /** @param types those that have limits of their own */
    private void addFunding(Set<String> types) {
        add("maximum-amount", unlessOneOf(types, atMost(CoreFacts.REQUESTED_AMOUNT, amount(40, 80))));
        if (oneIn(3)) {
            add("minimum-amount", unlessOneOf(types, atLeast(CoreFacts.REQUESTED_AMOUNT, amount(1, 10))));
        }
        for (String type : types) {
            add(type + ".maximum-amount", ifIs(type, atMost(CoreFacts.REQUESTED_AMOUNT, amount(20, 80))));
            add(type + ".maximum-rate", ifIs(type, atMost(CoreFacts.GRANT_SHARE, rate())));
        }
    }

    private static Condition unlessOneOf(Set<String> types, Condition condition) {
        return types.isEmpty() ? condition : any(oneOf(CoreFacts.SECTOR, List.copyOf(types)), condition);
    }

    private static Condition ifIs(String type, Condition condition) {
        return any(not(equal(CoreFacts.SECTOR, type)), condition);
    }

    private void add(String name, Condition condition) {
        terms.add(new Criterion(
                "terms." + name,
                1,
                CriterionKind.ELIGIBILITY,
                CriterionOrigin.TERMS,
                GeneratedCalls.TEXT,
                condition,
                null,
                null,
                null));
    }

    private boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }

    /** Up to this many, one at least. */
    private Set<String> some(List<String> codes, int most) {
        Set<String> some = new TreeSet<>();
        int count = random.nextInt(1, most + 1);
        while (some.size() < count) {
            some.add(codes.get(random.nextInt(codes.size())));
        }
        return some;
    }

    private Object amount(int least, int most) {
        return new FactValue.Amount(Money.nok(random.nextInt(least, most) * 100_000L)).toJson();
    }

    private Object rate() {
        return BigDecimal.valueOf(random.nextInt(5, 10), 1);
    }

    private String day(String first, int days) {
        return LocalDate.parse(first).plusDays(random.nextInt(days)).toString();
    }
}
