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

/** The answer to the forward question. The index finds the calls; the interpreter explains those that are shown. */
public final class Matches {

    private static final int NEAR_MISSES = 20;

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

    /** What a single call says. */
    public static Match alone(Call call, Facts facts) {
        Findings findings = ForwardIndex.of(List.of(call)).ask(facts, Set.of(call.status()));
        return new Match(
                Judgement.of(call, facts), findings.best(null, 1).getFirst().fit());
    }

    /** Every call that was asked for, best first, from one on. */
    public List<Match> all(@Nullable UUID after, int most) {
        return explained(findings.best(after, most));
    }

    /** The first of those that fail on so few criteria that it may pay to change something. */
    public List<Match> nearMisses() {
        return explained(findings.nearMisses(NEAR_MISSES));
    }

    public int nearMissCount() {
        return findings.nearMissCount();
    }

    /** Which unknown facts to ask for first, so that a person answers three questions and not thirty. */
    public List<NextQuestion> nextQuestions() {
        return findings.settling().stream()
                .flatMap(settled -> rules.vocabulary().find(settled.fact()).stream()
                        .map(fact -> new NextQuestion(fact, settled.calls())))
                .sorted(Comparator.comparingLong(NextQuestion::settles)
                        .reversed()
                        .thenComparing(question -> question.fact().id()))
                .toList();
    }

    public Instant rulesAsOf() {
        return rules.asOf();
    }

    private List<Match> explained(List<Ranked> calls) {
        return calls.stream()
                .map(ranked -> new Match(Judgement.of(ranked.call(), facts), ranked.fit()))
                .toList();
    }
}
