package no.spinn.matching.answer.match.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Explanation;
import no.spinn.criteria.member.JudgedFacts;
import no.spinn.criteria.wording.Wording;
import no.spinn.kit.language.Languages;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.matching.answer.match.Match;
import no.spinn.matching.answer.match.Matches;
import no.spinn.matching.answer.match.Rulebook;
import no.spinn.matching.answer.verdict.CriterionResult;
import no.spinn.matching.answer.verdict.Judgement;
import no.spinn.matching.answer.verdict.api.IfNotMetView;
import no.spinn.matching.answer.verdict.api.Reasons;
import no.spinn.matching.common.problem.MatchingDetail;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.api.CallReference;

/** Explains one call in the language of the caller. */
@RequestScoped
public class Explanations {

    private final Languages languages;

    Explanations(Languages languages) {
        this.languages = languages;
    }

    /** A criterion is explained by the facts that decide it: those of the member that is furthest from meeting it. */
    public ExplanationAnswer of(UUID callId, JudgedFacts facts, Rulebook rules) {
        Call call =
                rules.find(callId).orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, MatchingDetail.NO_CALL.words()));
        Match match = Matches.withOne(call, facts, rules);
        Wording wording = new Wording(rules.vocabulary());
        return new ExplanationAnswer(
                CallReference.of(call, languages),
                call.state(),
                match.verdict(),
                MatchMapper.rounded(match.fit()),
                call.criteriaVersion(),
                match.judgement().results().stream()
                        .map(result -> criterion(result, match.judgement(), wording))
                        .toList(),
                rules.asOf());
    }

    private ExplanationAnswer.ExplainedCriterion criterion(
            CriterionResult result, Judgement judgement, Wording wording) {
        return new ExplanationAnswer.ExplainedCriterion(
                result.criterion().id(),
                result.criterion().version(),
                result.criterion().kind(),
                result.criterion().origin(),
                result.truth(),
                languages.text(result.criterion().text()),
                result.criterion().isExpressible()
                        ? condition(explained(result.criterion().condition(), judgement.facts()), wording)
                        : notExpressible(result),
                judgement.decidingMember(result),
                IfNotMetView.of(result.ifNotMet(), languages));
    }

    private static Explanation explained(Condition condition, JudgedFacts facts) {
        return Explanation.of(condition, facts.deciding(condition));
    }

    private ExplanationAnswer.ExplainedCondition notExpressible(CriterionResult result) {
        return new ExplanationAnswer.ExplainedCondition(
                result.truth(),
                languages.text(result.criterion().text()),
                null,
                null,
                Reasons.of(result, languages),
                null);
    }

    private ExplanationAnswer.ExplainedCondition condition(Explanation explained, Wording wording) {
        List<ExplanationAnswer.ExplainedCondition> parts =
                explained.parts().stream().map(part -> condition(part, wording)).toList();
        return new ExplanationAnswer.ExplainedCondition(
                explained.outcome().truth(),
                languages.text(wording.of(explained.condition())),
                explained.outcome().fact(),
                explained.outcome().jsonValue(),
                explained.outcome().reason(),
                parts.isEmpty() ? null : parts);
    }
}
