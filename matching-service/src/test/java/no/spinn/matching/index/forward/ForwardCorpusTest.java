package no.spinn.matching.index.forward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Interpreter;
import no.spinn.criteria.testing.TruthCorpus;
import no.spinn.criteria.testing.TruthCorpus.Entry;
import no.spinn.criteria.value.Truth;
import no.spinn.criteria.vocabulary.FactRoles;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CallInstrument;
import no.spinn.matching.upstream.call.CallProvider;
import no.spinn.matching.upstream.call.CallState;
import no.spinn.matching.upstream.call.Criterion;
import no.spinn.matching.upstream.call.CriterionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The forward index gives every condition of the corpus the truth that the corpus has. */
class ForwardCorpusTest {

    private static final LocalizedText TEXT = new LocalizedText("tekst", "tekst", "text");

    static List<Entry> entries() {
        return TruthCorpus.entries();
    }

    /** Among all conditions of the corpus, so that the tables of the index have more than one. */
    private static final List<Condition> OTHERS =
            TruthCorpus.entries().stream().map(Entry::condition).toList();

    @ParameterizedTest
    @MethodSource("entries")
    void theIndexAgrees(Entry entry) {
        List<Call> calls = IntStream.rangeClosed(0, OTHERS.size())
                .mapToObj(i -> call(i, i == 0 ? entry.condition() : OTHERS.get(i - 1)))
                .toList();
        Findings all = ForwardIndex.of(calls, FactRoles.NONE).ask(entry.facts(), EnumSet.of(CallState.OPEN));
        Findings alone =
                ForwardIndex.of(calls.subList(0, 1), FactRoles.NONE).ask(entry.facts(), EnumSet.of(CallState.OPEN));
        assertThat(List.of(alone.eligibleCount(), alone.undeterminedCount()))
                .isEqualTo(List.of(entry.truth() == Truth.MET ? 1 : 0, entry.truth() == Truth.UNKNOWN ? 1 : 0));
        assertThat(List.of(all.eligibleCount(), all.undeterminedCount()))
                .isEqualTo(List.of(count(calls, entry, Truth.MET), count(calls, entry, Truth.UNKNOWN)));
    }

    private static int count(List<Call> calls, Entry entry, Truth truth) {
        return (int) calls.stream()
                .map(call -> Interpreter.evaluate(call.criteria().getFirst().condition(), entry.facts()))
                .filter(outcome -> outcome.truth() == truth)
                .count();
    }

    private static Call call(int number, Condition condition) {
        return new Call(
                new UUID(number, number),
                new CallInstrument(new UUID(0, 1), null, null),
                new CallProvider(new OrganisationId("0192:991825827"), null),
                CallState.OPEN,
                TEXT,
                null,
                null,
                1,
                List.of(new Criterion("c", 1, CriterionKind.ELIGIBILITY, TEXT, condition)));
    }
}
