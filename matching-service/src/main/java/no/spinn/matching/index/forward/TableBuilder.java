package no.spinn.matching.index.forward;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Condition.All;
import no.spinn.criteria.condition.Condition.Any;
import no.spinn.criteria.condition.Condition.Not;
import no.spinn.criteria.condition.Condition.NotUnderstood;
import no.spinn.criteria.condition.Condition.Test;
import no.spinn.criteria.condition.Operator;
import no.spinn.criteria.vocabulary.FactRoles;

/** Collects distinct conditions, and numbers them once all are known. */
final class TableBuilder {

    private final Map<Condition, Collected> collected = new LinkedHashMap<>();
    private final Compounds.Builder numbered = new Compounds.Builder();
    private final FactRoles roles;

    TableBuilder(FactRoles roles) {
        this.roles = roles;
    }

    /** A condition that is numbered later. */
    static final class Collected {

        private final Condition condition;
        private final List<Collected> parts;
        private final Set<String> facts;
        private int number = -1;

        private Collected(Condition condition, List<Collected> parts) {
            this.condition = condition;
            this.parts = parts;
            this.facts = condition.facts().collect(toSet());
        }

        Set<String> facts() {
            return facts;
        }

        /** Defined only after the table is built. */
        int number() {
            return number;
        }

        private boolean isTest() {
            return condition instanceof Test;
        }

        private String fact() {
            return ((Test) condition).fact();
        }

        private Operator operator() {
            return ((Test) condition).operator();
        }

        private int[] numbersOfParts() {
            return parts.stream().mapToInt(Collected::number).toArray();
        }
    }

    Collected add(Condition condition) {
        Collected known = collected.get(condition);
        if (known != null) {
            return known;
        }
        List<Collected> parts = switch (condition) {
            case All(List<Condition> of) -> of.stream().map(this::add).toList();
            case Any(List<Condition> of) -> of.stream().map(this::add).toList();
            case Not(Condition of) -> List.of(add(of));
            case Test ignored -> List.of();
            case NotUnderstood ignored -> List.of();
        };
        Collected added = new Collected(condition, parts);
        collected.put(condition, added);
        return added;
    }

    ConditionTable build() {
        Map<Integer, List<Collected>> bySpread = collected.values().stream()
                .collect(groupingBy(each -> Math.min(each.facts().size(), 2)));
        bySpread.getOrDefault(0, List.of()).forEach(this::numberCompound);
        int ofNone = numbered.size();
        Map<String, List<Collected>> byFact = bySpread.getOrDefault(1, List.of()).stream()
                .collect(groupingBy(each -> each.facts().iterator().next(), TreeMap::new, toList()));
        List<FactConditions> conditions = byFact.entrySet().stream()
                .map(entry -> number(entry.getKey(), entry.getValue()))
                .toList();
        int firstOfSeveral = numbered.size();
        bySpread.getOrDefault(2, List.of()).forEach(this::numberCompound);
        return new ConditionTable(conditions, numbered.build(), ofNone, firstOfSeveral);
    }

    private FactConditions number(String fact, List<Collected> about) {
        int from = numbered.size();
        Map<Object, List<Collected>> alike = about.stream()
                .filter(Collected::isTest)
                .collect(groupingBy(test -> likeness(test.operator()), LinkedHashMap::new, toList()));
        List<Tests> tests = new ArrayList<>();
        alike.forEach((likeness, some) ->
                tests.add(likeness instanceof SortedBounds.Key ? sortedBounds(some) : codeTests(some)));
        int firstCompound = numbered.size();
        about.stream().filter(each -> !each.isTest()).forEach(this::numberCompound);
        return new FactConditions(fact, from, tests, firstCompound, numbered.size());
    }

    /** Tests with equal results can be evaluated together. */
    private static Object likeness(Operator operator) {
        return SortedBounds.Key.of(operator).<Object>map(key -> key).orElse(operator.getClass());
    }

    private Tests sortedBounds(List<Collected> tests) {
        List<Collected> sorted = tests.stream()
                .sorted((a, b) -> SortedBounds.ORDER.compare(a.operator(), b.operator()))
                .toList();
        return new SortedBounds(numberTests(sorted), operators(sorted));
    }

    private Tests codeTests(List<Collected> tests) {
        int first = numberTests(tests);
        List<Operator> operators = operators(tests);
        return CodeTests.of(first, operators)
                .<Tests>map(together -> together)
                .orElse(new Tests.Single(first, operators));
    }

    private static List<Operator> operators(List<Collected> tests) {
        return tests.stream().map(Collected::operator).toList();
    }

    /** Returns the number of the first; the others follow. */
    private int numberTests(List<Collected> tests) {
        int first = numbered.size();
        tests.forEach(test -> test.number = numbered.add(join(test.fact())));
        return first;
    }

    private Compounds.Join join(String fact) {
        if (roles.planned().contains(fact)) {
            return Compounds.Join.LIMIT;
        }
        return roles.fixed().contains(fact) ? Compounds.Join.FIXED : Compounds.Join.TEST;
    }

    private void numberCompound(Collected each) {
        Compounds.Join join = switch (each.condition) {
            case All ignored -> Compounds.Join.ALL;
            case Any ignored -> Compounds.Join.ANY;
            case Not ignored -> Compounds.Join.NOT;
            case NotUnderstood ignored -> Compounds.Join.NEVER;
            case Test ignored -> throw new IllegalArgumentException("a test has no parts");
        };
        each.number = numbered.add(join, each.numbersOfParts());
    }
}
