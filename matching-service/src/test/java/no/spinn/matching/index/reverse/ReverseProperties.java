package no.spinn.matching.index.reverse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.member.JudgedFacts;
import no.spinn.criteria.testing.ConditionArbitraries;
import no.spinn.criteria.value.Truth;
import no.spinn.criteria.vocabulary.FactRoles;
import no.spinn.matching.index.reverse.ProfileChange.Removed;
import no.spinn.matching.index.reverse.ProfileChange.Stored;

/**
 * For any profiles, those with members among them, and any conditions, the index gives the same result as the interpreter.
 */
class ReverseProperties {

    /** Of the three facts of random conditions, one is set in the application. */
    private static final FactRoles ROLES = new FactRoles(Set.of("a"), Set.of("c"));

    @Property(tries = 500)
    void theIndexAgreesWithTheInterpreter(
            @ForAll("manyFacts") List<JudgedFacts> facts,
            @ForAll("conditions") List<Condition> criteria,
            @ForAll("changes") List<List<ProfileChange>> changes) {
        Map<UUID, JudgedFacts> stored = new TreeMap<>(Comparator.comparing(UUID::toString));
        for (int i = 0; i < facts.size(); i++) {
            stored.put(id(i), facts.get(i));
        }
        ProfileIndex index = ProfileIndex.read(
                reader -> stored.forEach((id, known) -> reader.accept(new IndexedProfile(id, known))));
        assertAgreement(index, criteria, stored);
        for (List<ProfileChange> together : changes) {
            ProfileIndex before = index;
            Map<UUID, JudgedFacts> storedBefore = Map.copyOf(stored);
            index = index.with(together);
            together.forEach(change -> apply(change, stored));
            assertAgreement(index, criteria, stored);
            assertAgreement(before, criteria, storedBefore);
        }
    }

    private static void assertAgreement(ProfileIndex index, List<Condition> criteria, Map<UUID, JudgedFacts> stored) {
        Audience audience = index.ask(criteria, ROLES);
        Condition together = new Condition.All(criteria);
        assertThat(index.size()).isEqualTo(stored.size());
        assertThat(ids(audience.eligible())).isEqualTo(expected(together, stored, Truth.MET));
        assertThat(ids(audience.within().or(audience.undetermined())))
                .isEqualTo(expected(together, stored, Truth.UNKNOWN));
        assertThat(ids(audience.within())).isEqualTo(within(criteria, stored));
        assertThat(ids(audience.ineligible())).isEqualTo(expected(together, stored, Truth.NOT_MET));
    }

    /** The profiles of which only what the applicant sets itself is open. */
    private static Set<UUID> within(List<Condition> criteria, Map<UUID, JudgedFacts> stored) {
        Set<UUID> ids = expected(new Condition.All(criteria), stored, Truth.UNKNOWN);
        ids.removeIf(id -> criteria.stream()
                .filter(criterion -> facts(stored, id).judge(criterion).truth() == Truth.UNKNOWN)
                .anyMatch(criterion ->
                        facts(stored, id).each().stream().anyMatch(each -> ROLES.leavesOpen(criterion, each))));
        return ids;
    }

    private static JudgedFacts facts(Map<UUID, JudgedFacts> stored, UUID id) {
        return Objects.requireNonNull(stored.get(id));
    }

    private static Set<UUID> expected(Condition condition, Map<UUID, JudgedFacts> stored, Truth truth) {
        Set<UUID> ids = new HashSet<>();
        stored.forEach((id, facts) -> {
            if (facts.judge(condition).truth() == truth) {
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

    private static void apply(ProfileChange change, Map<UUID, JudgedFacts> stored) {
        switch (change) {
            case Stored(IndexedProfile profile) -> stored.put(profile.id(), profile.facts());
            case Removed(UUID id) -> stored.remove(id);
        }
    }

    // Some ids have the first bit set, so they are negative as signed numbers.
    private static UUID id(int number) {
        return new UUID((long) number << 62 | number, number * 0x9E37_79B9_7F4A_7C15L);
    }

    @Provide
    Arbitrary<List<JudgedFacts>> manyFacts() {
        return judged().list().ofMaxSize(40);
    }

    /** Those of one organisation, or of two or three members. */
    private static Arbitrary<JudgedFacts> judged() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, ConditionArbitraries.facts().list().ofSize(1)),
                        Tuple.of(
                                1,
                                ConditionArbitraries.facts().list().ofMinSize(2).ofMaxSize(3)))
                .map(JudgedFacts::new);
    }

    @Provide
    Arbitrary<List<Condition>> conditions() {
        return ConditionArbitraries.conditions().list().ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<List<ProfileChange>>> changes() {
        Arbitrary<UUID> ids = Arbitraries.integers().between(0, 50).map(ReverseProperties::id);
        Arbitrary<ProfileChange> stored =
                Combinators.combine(ids, judged()).as((id, facts) -> new Stored(new IndexedProfile(id, facts)));
        Arbitrary<ProfileChange> removed = ids.map(Removed::new);
        return Arbitraries.frequencyOf(Tuple.of(3, stored), Tuple.of(1, removed))
                .list()
                .ofMaxSize(8)
                .list()
                .ofMaxSize(6);
    }
}
