package no.spinn.matching.answer.rule.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Stream;
import no.spinn.criteria.wording.Wording;
import no.spinn.kit.language.Languages;
import no.spinn.kit.language.Messages;
import no.spinn.matching.answer.match.Rulebooks;
import no.spinn.matching.answer.rule.ExecutedCases;
import no.spinn.matching.answer.rule.WorkedExamples;
import no.spinn.matching.answer.verdict.Judgement;
import no.spinn.matching.answer.verdict.api.IfNotMetView;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.Criterion;
import no.spinn.matching.upstream.call.ExecutedRule;
import no.spinn.matching.upstream.call.api.CallReference;

/** Describes rules in the language of the caller. */
@RequestScoped
class RuleMapper {

    private static final Messages MESSAGES = Messages.of(RuleMapper.class);

    private final Rulebooks rulebooks;
    private final Languages languages;

    RuleMapper(Rulebooks rulebooks, Languages languages) {
        this.rulebooks = rulebooks;
        this.languages = languages;
    }

    RuleView view(ExecutedRule rule) {
        Call call = rule.call();
        WorkedExamples examples = new WorkedExamples(call, rulebooks.current().vocabulary());
        return new RuleView(
                CallReference.of(call, languages),
                call.criteriaVersion(),
                rule.knownSince(),
                languages.text(MESSAGES.text("logic")),
                criteria(rule),
                notExpressible(call),
                cases(rule),
                examples.eligible().map(RuleMapper::example).orElse(null),
                examples.ineligible().map(RuleMapper::example).orElse(null));
    }

    private List<RuleView.RuleCriterion> criteria(ExecutedRule rule) {
        Wording wording = new Wording(rulebooks.current().vocabulary());
        return rule.call().criteria().stream()
                .filter(Criterion::isExpressible)
                .map(criterion -> criterion(criterion, wording))
                .toList();
    }

    private RuleView.RuleCriterion criterion(Criterion criterion, Wording wording) {
        return new RuleView.RuleCriterion(
                criterion.id(),
                criterion.version(),
                criterion.kind(),
                criterion.origin(),
                languages.text(criterion.text()),
                languages.text(wording.of(criterion.condition())),
                criterion.condition().toJson(),
                criterion.key(),
                IfNotMetView.of(criterion.ifNotMet(), languages));
    }

    private List<RuleView.NotExpressible> notExpressible(Call call) {
        return call.criteria().stream()
                .flatMap(criterion -> Stream.ofNullable(criterion.notExpressible())
                        .map(reason ->
                                new RuleView.NotExpressible(languages.text(criterion.text()), languages.text(reason))))
                .toList();
    }

    private List<RuleView.Case> cases(ExecutedRule rule) {
        ExecutedCases executed = new ExecutedCases(rule.call());
        return rule.cases().stream()
                .map(written -> new RuleView.Case(
                        languages.text(written.title()),
                        written.source(),
                        written.facts(),
                        written.expected(),
                        executed.agreeWith(written)))
                .toList();
    }

    private static RuleView.Example example(Judgement judgement) {
        return new RuleView.Example(
                judgement.facts().each().getFirst().toJson(),
                judgement.verdict(),
                judgement.results().stream()
                        .map(result -> new RuleView.ExampleResult(
                                result.criterion().id(),
                                result.truth(),
                                result.outcome().fact()))
                        .toList());
    }
}
