package no.spinn.matching.answer.match;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.spinn.matching.answer.verdict.Judgement;
import no.spinn.matching.index.forward.Findings;
import no.spinn.matching.index.forward.Findings.Ranked;
import no.spinn.matching.index.forward.ForwardIndex;
import no.spinn.matching.language.condition.Facts;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CallStatus;
import org.jspecify.annotations.Nullable;

/**
 * Matches of one project with calls. The index finds and ranks the calls; the interpreter explains those that are returned.
 */
public final class Matches {

    private static final int MAX_NEAR_MISSES = 20;

    private final Rulebook rules;
    private final Facts facts;
    private final Findings findings;

    private Matches(Rulebook rules, Facts facts, Findings findings) {
        this.rules = rules;
        this.facts = facts;
        this.findings = findings;
    }

    public static Matches of(Rulebook rules, Facts facts, Set<CallStatus> statuses) {
        return new Matches(rules, facts, rules.index(statuses).ask(facts, statuses));
    }

    /** The match with a single call. */
    public static Match withOne(Call call, Facts facts) {
        Findings findings = ForwardIndex.of(List.of(call)).ask(facts, Set.of(call.status()));
        return new Match(
                Judgement.of(call, facts), findings.best(null, 1).getFirst().fit());
    }

    /** The requested calls, best first, after this call. */
    public List<Match> all(@Nullable UUID after, int limit) {
        return explain(findings.best(after, limit));
    }

    /** The best calls that fail on one or two criteria, where a change of the project may help. */
    public List<Match> nearMisses() {
        return explain(findings.nearMisses(MAX_NEAR_MISSES));
    }

    public int nearMissCount() {
        return findings.nearMissCount();
    }

    /** The unknown facts, those first whose answer can decide most calls, so that a person answers few questions. */
    public List<NextQuestion> nextQuestions() {
        return findings.factImpacts().stream()
                .flatMap(impact -> rules.vocabulary().find(impact.fact()).stream()
                        .map(fact -> new NextQuestion(fact, impact.calls())))
                .sorted(Comparator.comparingLong(NextQuestion::settles)
                        .reversed()
                        .thenComparing(question -> question.fact().id()))
                .toList();
    }

    public Instant rulesAsOf() {
        return rules.asOf();
    }

    private List<Match> explain(List<Ranked> calls) {
        return calls.stream()
                .map(ranked -> new Match(Judgement.of(ranked.call(), facts), ranked.fit()))
                .toList();
    }
}
