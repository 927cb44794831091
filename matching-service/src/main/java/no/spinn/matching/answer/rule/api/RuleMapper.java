package no.spinn.matching.answer.rule.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.spinn.kit.event.TolerantJson;
import no.spinn.kit.language.Languages;
import no.spinn.kit.language.Messages;
import no.spinn.matching.answer.match.Rulebooks;
import no.spinn.matching.answer.rule.WorkedExamples;
import no.spinn.matching.answer.verdict.Judgement;
import no.spinn.matching.answer.wording.Wording;
import no.spinn.matching.language.condition.FactValue;
import no.spinn.matching.language.condition.Facts;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CriterionKind;
import no.spinn.matching.upstream.call.ExecutedRules;
import no.spinn.matching.upstream.call.events.CallState;
import no.spinn.matching.upstream.vocabulary.api.FactValues;

/** Puts rules into the words of the caller's language. */
@RequestScoped
class RuleMapper {

    private static final Messages MESSAGES = Messages.of(RuleMapper.class);

    private final Rulebooks rulebooks;
    private final Languages languages;

    RuleMapper(Rulebooks rulebooks, Languages languages) {
        this.rulebooks = rulebooks;
        this.languages = languages;
    }

    RuleView view(ExecutedRules.Rule rule) {
        CallState state = TolerantJson.read(rule.state(), CallState.class);
        Call call = state.toCall();
        WorkedExamples examples = new WorkedExamples(call, rulebooks.current().vocabulary());
        return new RuleView(
                call.id(),
                call.instrumentId(),
                languages.text(call.title()),
                rule.version(),
                rule.knownSince(),
                languages.text(MESSAGES.text("logic")),
                criteria(state),
                examples.eligible().map(RuleMapper::example).orElse(null),
                examples.ineligible().map(RuleMapper::example).orElse(null));
    }

    private List<RuleView.RuleCriterion> criteria(CallState state) {
        Wording wording = new Wording(rulebooks.current().vocabulary());
        return state.criteria().stream()
                .filter(criterion -> criterion.kind() != CriterionKind.ASSESSMENT)
                .map(criterion -> new RuleView.RuleCriterion(
                        criterion.id(),
                        criterion.version(),
                        criterion.kind(),
                        languages.text(criterion.text()),
                        languages.text(wording.of(criterion.toCriterion().condition())),
                        criterion.condition()))
                .toList();
    }

    private static RuleView.Example example(Judgement judgement) {
        return new RuleView.Example(
                facts(judgement.facts()),
                judgement.verdict(),
                judgement.results().stream()
                        .map(result -> new RuleView.ExampleResult(
                                result.criterion().id(),
                                result.truth(),
                                result.outcome().fact()))
                        .toList());
    }

    private static Map<String, Object> facts(Facts facts) {
        Map<String, Object> written = new TreeMap<>();
        for (Map.Entry<String, FactValue> fact : facts.values().entrySet()) {
            written.put(fact.getKey(), Objects.requireNonNull(FactValues.toJson(fact.getValue()), "a value is known"));
        }
        return written;
    }
}
