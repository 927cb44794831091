package no.spinn.matching.match;

import java.util.List;
import java.util.Set;
import no.spinn.matching.call.CallStatus;
import no.spinn.matching.condition.Facts;
import no.spinn.matching.condition.Truth;
import no.spinn.matching.verdict.Judgement;
import no.spinn.matching.verdict.Verdict;

/**
 * The answer to the forward question.
 *
 * @param all every call that was asked for, best first
 * @param nearMisses those that fail on so few criteria that it may pay to change something
 */
public record Matches(List<Match> all, List<Match> nearMisses, List<NextQuestion> nextQuestions, Rulebook rules) {

    private static final int NEAR = 2;

    public static Matches of(Rulebook rules, Facts facts, Set<CallStatus> statuses) {
        List<Match> all = rules.calls().stream()
                .filter(call -> statuses.contains(call.status()))
                .map(call -> Match.of(Judgement.of(call, facts)))
                .sorted()
                .toList();
        List<Match> near = all.stream().filter(Matches::isNear).toList();
        return new Matches(all, near, NextQuestions.of(all, facts, rules.vocabulary()), rules);
    }

    private static boolean isNear(Match match) {
        return match.verdict() == Verdict.INELIGIBLE
                && match.judgement().eligibility(Truth.NOT_MET).count() <= NEAR;
    }
}
