package no.spinn.matching.answer.match;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.spinn.criteria.member.JudgedFacts;
import no.spinn.criteria.value.Facts;
import no.spinn.matching.answer.verdict.CriterionResult;
import no.spinn.matching.answer.verdict.Judgement;
import no.spinn.matching.index.forward.Findings;
import no.spinn.matching.index.forward.Findings.Ranked;
import no.spinn.matching.index.forward.ForwardIndex;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CallState;
import org.jspecify.annotations.Nullable;

/**
 * Matches of one project with calls. The index finds and ranks the calls; the interpreter explains those that are returned.
 */
public final class Matches {

    private static final int MAX_NEAR_MISSES = 20;

    private final Rulebook rules;
    private final JudgedFacts facts;
    private final Findings findings;

    private Matches(Rulebook rules, JudgedFacts facts, Findings findings) {
        this.rules = rules;
        this.facts = facts;
        this.findings = findings;
    }

    public static Matches of(Rulebook rules, Facts facts, Set<CallState> states) {
        return of(rules, JudgedFacts.alone(facts), states);
    }

    public static Matches of(Rulebook rules, JudgedFacts facts, Set<CallState> states) {
        return new Matches(rules, facts, rules.index(states).ask(facts.each(), states));
    }

    /** The match with a single call. */
    public static Match withOne(Call call, JudgedFacts facts, Rulebook rules) {
        Findings findings = ForwardIndex.of(List.of(call), rules.roles()).ask(facts.each(), Set.of(call.state()));
        return explain(findings.best(null, 1).getFirst(), facts, rules);
    }

    /** The requested calls, best first, after this call. */
    public List<Match> all(@Nullable UUID after, int limit) {
        return explain(findings.best(after, limit));
    }

    /**
     * The best calls that fail on one or two criteria, where a change of the project may help. Those of which more is unknown
     * than met come last.
     */
    public List<Match> nearMisses() {
        List<Match> known = new ArrayList<>();
        List<Match> mostlyUnknown = new ArrayList<>();
        for (Match match : explain(findings.nearMisses(MAX_NEAR_MISSES))) {
            (match.isMostlyUnknown() ? mostlyUnknown : known).add(match);
        }
        known.addAll(mostlyUnknown);
        return known;
    }

    public int nearMissCount() {
        return findings.nearMissCount();
    }

    /** Whether the applicant can change what this criterion asks for. */
    public boolean isChangeable(Match match, CriterionResult unmet) {
        return !match.judgement().isOutOfReach(unmet.criterion(), rules.roles());
    }

    /** The questions whose answers settle most calls, in the order in which to ask them. */
    public List<NextQuestion> nextQuestions() {
        return new NextQuestions(rules, facts.each()).of(findings.factImpacts());
    }

    /** The questions whose answers rank the calls that fit. */
    public List<NextQuestion> nextQuestionsOfRelevance() {
        return new NextQuestions(rules, facts.each()).ofRelevance(findings.fitting());
    }

    public Rulebook rules() {
        return rules;
    }

    public Instant rulesAsOf() {
        return rules.asOf();
    }

    private List<Match> explain(List<Ranked> calls) {
        return calls.stream().map(ranked -> explain(ranked, facts, rules)).toList();
    }

    private static Match explain(Ranked ranked, JudgedFacts facts, Rulebook rules) {
        Judgement judgement = Judgement.of(ranked.call(), facts);
        return new Match(judgement, ranked.fit(), judgement.within(rules.roles()));
    }
}
