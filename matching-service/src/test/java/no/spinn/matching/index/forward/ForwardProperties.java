package no.spinn.matching.index.forward;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.testing.ConditionArbitraries;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.vocabulary.FactRoles;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.answer.verdict.Verdict;
import no.spinn.matching.index.forward.Findings.Ranked;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CallInstrument;
import no.spinn.matching.upstream.call.CallProvider;
import no.spinn.matching.upstream.call.CallState;
import no.spinn.matching.upstream.call.Criterion;
import no.spinn.matching.upstream.call.CriterionKind;
import org.jspecify.annotations.Nullable;

/** For any calls and project, the index gives the same result as the interpreter. */
class ForwardProperties {

    /** Of the three facts of random conditions, one cannot be changed, and one is set in the application. */
    private static final FactRoles ROLES = new FactRoles(Set.of("a"), Set.of("c"));

    private static final LocalizedText TEXT = new LocalizedText("tekst", "tekst", "text");

    @Property
    void theIndexAgreesWithTheInterpreter(
            @ForAll("calls") List<Call> calls,
            @ForAll("members") List<Facts> facts,
            @ForAll("states") Set<CallState> states) {
        Findings findings = ForwardIndex.of(calls, ROLES).ask(facts, states);
        PlainFindings plain = PlainFindings.of(calls, facts, ROLES, states);
        List<Ranked> best =
                plain.best().stream().map(PlainFindings.Judged::ranked).toList();
        assertThat(findings.best(null, calls.size())).isEqualTo(best);
        assertThat(findings.eligibleCount()).isEqualTo(count(plain, Verdict.ELIGIBLE));
        assertThat(findings.undeterminedCount()).isEqualTo(count(plain, Verdict.UNDETERMINED));
        assertThat(findings.nearMisses(calls.size())).isEqualTo(plain.nearMisses());
        for (int few : List.of(0, 1, 2, 5, 20)) {
            assertThat(findings.best(null, few)).isEqualTo(first(few, best));
            assertThat(findings.nearMisses(few)).isEqualTo(first(few, plain.nearMisses()));
        }
        assertThat(findings.nearMissCount()).isEqualTo(plain.nearMisses().size());
        assertThat(findings.fitting()).hasSameElementsAs(plain.fitting());
        assertThat(findings.factImpacts()).doesNotHaveDuplicates().hasSameElementsAs(plain.factImpacts());
    }

    private static List<Ranked> first(int few, List<Ranked> of) {
        return of.subList(0, Math.min(few, of.size()));
    }

    @Property(tries = 200)
    void pagesFollowOneAnother(@ForAll("calls") List<Call> calls, @ForAll("facts") Facts facts) {
        Findings findings = ForwardIndex.of(calls, ROLES).ask(facts, EnumSet.allOf(CallState.class));
        List<Ranked> paged = new ArrayList<>();
        List<Ranked> page = findings.best(null, 3);
        while (!page.isEmpty()) {
            paged.addAll(page);
            page = findings.best(paged.getLast().call().id(), 3);
        }
        assertThat(paged).isEqualTo(findings.best(null, calls.size()));
        assertThat(findings.best(UUID.randomUUID(), 3)).isEqualTo(findings.best(null, 3));
    }

    private static int count(PlainFindings plain, Verdict verdict) {
        return (int) plain.best().stream()
                .filter(judged -> judged.judgement().verdict() == verdict)
                .count();
    }

    @Provide
    Arbitrary<Facts> facts() {
        return ConditionArbitraries.facts();
    }

    /** One project, or several members of a joint one. */
    @Provide
    Arbitrary<List<Facts>> members() {
        return Arbitraries.oneOf(
                ConditionArbitraries.facts().map(List::of),
                ConditionArbitraries.facts().list().ofMinSize(1).ofMaxSize(4));
    }

    @Provide
    Arbitrary<Set<CallState>> states() {
        return Arbitraries.of(CallState.class).set().ofMinSize(1);
    }

    /** Enough calls for bitmaps of several words, with few distinct criteria, so that calls share them. */
    @Provide
    Arbitrary<List<Call>> calls() {
        Arbitrary<CriterionKind> kinds = Arbitraries.of(
                CriterionKind.ELIGIBILITY,
                CriterionKind.ELIGIBILITY,
                CriterionKind.ELIGIBILITY,
                CriterionKind.RELEVANCE);
        Arbitrary<Condition> conditions =
                Arbitraries.oneOf(ConditionArbitraries.conditions(), ConditionArbitraries.terms());
        Arbitrary<Criterion> criteria = Combinators.combine(kinds, conditions)
                .as((kind, condition) -> new Criterion("c", 1, kind, TEXT, condition));
        return criteria.list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .flatMap(few -> Arbitraries.of(few)
                        .list()
                        .ofMaxSize(6)
                        .flatMap(chosen -> Combinators.combine(
                                        Arbitraries.of(CallState.class),
                                        Arbitraries.of(List.of("2027-01-01T00:00:00Z", "2027-02-01T00:00:00Z"))
                                                .map(Instant::parse)
                                                .injectNull(0.3))
                                .as((state, closesAt) -> Map.entry(chosen, new Frame(state, closesAt))))
                        .list()
                        .ofMaxSize(300)
                        .map(drawn -> IntStream.range(0, drawn.size())
                                .mapToObj(i -> call(
                                        i, drawn.get(i).getValue(), drawn.get(i).getKey()))
                                .toList()));
    }

    private record Frame(CallState state, @Nullable Instant closesAt) {}

    private static Call call(int number, Frame frame, List<Criterion> criteria) {
        return new Call(
                new UUID(number * 0x9E37_79B9_7F4A_7C15L, number),
                new CallInstrument(new UUID(0, 1), null, null),
                new CallProvider(new OrganisationId("0192:991825827"), null),
                frame.state(),
                TEXT,
                frame.closesAt(),
                null,
                1,
                criteria);
    }
}
