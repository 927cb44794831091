package no.spinn.matching.reverse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import no.spinn.kit.value.Money;
import no.spinn.matching.condition.Condition;
import no.spinn.matching.condition.FactValue;
import no.spinn.matching.condition.Facts;
import no.spinn.matching.condition.Interpreter;
import no.spinn.matching.condition.Operator;
import no.spinn.matching.condition.Truth;
import no.spinn.matching.reverse.ProfileChange.Removed;
import no.spinn.matching.reverse.ProfileChange.Stored;

/**
 * Whatever is stored and asked, the index says of each profile what the interpreter says. Few facts, codes and values, of any
 * type under any fact, so that they meet.
 */
class ReverseProperties {

    private static final List<String> FACTS = List.of("a", "b", "c");
    private static final List<String> CODES = List.of("x", "y", "z");
    private static final List<String> NUMBERS =
            List.of("0", "-1", "1", "1.0", "0.999999999999999999999999", "2", "1E+20", "-1E-30", "1E+999999999", "40");

    @Property(tries = 500)
    void theIndexAgreesWithTheInterpreter(
            @ForAll("manyFacts") List<Facts> facts,
            @ForAll("conditions") List<Condition> criteria,
            @ForAll("changes") List<List<ProfileChange>> changes) {
        Map<UUID, Facts> stored = new TreeMap<>(Comparator.comparing(UUID::toString));
        for (int i = 0; i < facts.size(); i++) {
            stored.put(id(i), facts.get(i));
        }
        ProfileIndex index = ProfileIndex.read(
                reader -> stored.forEach((id, known) -> reader.accept(new IndexedProfile(id, known))));
        assertAgreement(index, criteria, stored);
        for (List<ProfileChange> together : changes) {
            ProfileIndex before = index;
            Map<UUID, Facts> storedBefore = Map.copyOf(stored);
            index = index.with(together);
            together.forEach(change -> apply(change, stored));
            assertAgreement(index, criteria, stored);
            assertAgreement(before, criteria, storedBefore);
        }
    }

    private static void assertAgreement(ProfileIndex index, List<Condition> criteria, Map<UUID, Facts> stored) {
        Audience audience = index.ask(criteria);
        Condition together = new Condition.All(criteria);
        assertThat(index.size()).isEqualTo(stored.size());
        assertThat(ids(audience.eligible())).isEqualTo(expected(together, stored, Truth.MET));
        assertThat(ids(audience.undetermined())).isEqualTo(expected(together, stored, Truth.UNKNOWN));
        assertThat(ids(audience.ineligible())).isEqualTo(expected(together, stored, Truth.NOT_MET));
    }

    private static Set<UUID> expected(Condition condition, Map<UUID, Facts> stored, Truth truth) {
        Set<UUID> ids = new HashSet<>();
        stored.forEach((id, facts) -> {
            if (Interpreter.evaluate(condition, facts).truth() == truth) {
                ids.add(id);
            }
        });
        return ids;
    }

    private static Set<UUID> ids(ProfileSet profiles) {
        List<UUID> ids = new ArrayList<>();
        profiles.forEach(ids::add);
        assertThat(ids).doesNotHaveDuplicates().hasSize(Math.toIntExact(profiles.count()));
        assertThat(ids).allMatch(profiles::contains);
        return new HashSet<>(ids);
    }

    private static void apply(ProfileChange change, Map<UUID, Facts> stored) {
        switch (change) {
            case Stored(IndexedProfile profile) -> stored.put(profile.id(), profile.facts());
            case Removed(UUID id) -> stored.remove(id);
        }
    }

    // Some with the first bit set, which makes them negative numbers.
    private static UUID id(int number) {
        return new UUID((long) number << 62 | number, number * 0x9E37_79B9_7F4A_7C15L);
    }

    @Provide
    Arbitrary<List<Facts>> manyFacts() {
        return facts().list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<Condition>> conditions() {
        return condition().list().ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<List<ProfileChange>>> changes() {
        Arbitrary<UUID> ids = Arbitraries.integers().between(0, 50).map(ReverseProperties::id);
        Arbitrary<ProfileChange> stored =
                Combinators.combine(ids, facts()).as((id, facts) -> new Stored(new IndexedProfile(id, facts)));
        Arbitrary<ProfileChange> removed = ids.map(Removed::new);
        return Arbitraries.frequencyOf(Tuple.of(3, stored), Tuple.of(1, removed))
                .list()
                .ofMaxSize(8)
                .list()
                .ofMaxSize(6);
    }

    private Arbitrary<Facts> facts() {
        return Arbitraries.maps(Arbitraries.of(FACTS), value()).map(Facts::new);
    }

    private Arbitrary<Condition> condition() {
        Arbitrary<List<Condition>> parts =
                Arbitraries.lazy(this::condition).list().ofMaxSize(3);
        Arbitrary<Condition> test =
                Combinators.combine(Arbitraries.of(FACTS), operator()).as(Condition.Test::new);
        return Arbitraries.lazyOf(
                () -> test,
                () -> test,
                () -> test,
                () -> condition().map(Condition.Not::new),
                () -> parts.map(Condition.All::new),
                () -> parts.map(Condition.Any::new),
                () -> Arbitraries.just(new Condition.NotUnderstood("newer")));
    }

    private Arbitrary<Operator> operator() {
        Arbitrary<FactValue.Day> day = day();
        return Arbitraries.oneOf(List.of(
                value().map(Operator.Equals::new),
                codes().map(Operator.OneOf::new),
                codes().map(Operator.AnyOf::new),
                codes().map(Operator.AllOf::new),
                codes().map(Operator.NoneOf::new),
                value().map(Operator.AtLeast::new),
                value().map(Operator.AtMost::new),
                Combinators.combine(value(), value()).as(Operator.Between::new),
                day.map(Operator.Before::new),
                day.map(Operator.After::new)));
    }

    private Arbitrary<FactValue> value() {
        return Arbitraries.oneOf(List.of(
                Arbitraries.of(true, false).map(FactValue.Bool::new),
                Arbitraries.of(NUMBERS).map(number -> new FactValue.Number(new BigDecimal(number))),
                Combinators.combine(
                                Arbitraries.of("0", "1.00", "1.01", "999999999999999.99"), Arbitraries.of("NOK", "EUR"))
                        .as((amount, currency) -> new FactValue.Amount(Money.of(amount, currency))),
                day(),
                Arbitraries.of(CODES).map(FactValue.Code::new),
                codes().map(FactValue.Codes::new)));
    }

    private Arbitrary<FactValue.Day> day() {
        return Arbitraries.of("2026-12-31", "2027-01-01", "2027-03-01", "1969-12-31")
                .map(day -> new FactValue.Day(LocalDate.parse(day)));
    }

    private Arbitrary<Set<String>> codes() {
        return Arbitraries.of(CODES).set().ofMaxSize(3);
    }
}
