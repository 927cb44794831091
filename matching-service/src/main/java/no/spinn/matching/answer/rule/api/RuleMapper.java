package no.spinn.matching.answer.rule.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.spinn.kit.language.Languages;
import no.spinn.kit.language.Messages;
import no.spinn.matching.answer.match.Rulebooks;
import no.spinn.matching.answer.rule.WorkedExamples;
import no.spinn.matching.answer.verdict.Judgement;
import no.spinn.matching.answer.wording.Wording;
import no.spinn.matching.common.json.StoredJson;
import no.spinn.matching.language.condition.FactValue;
import no.spinn.matching.language.condition.Facts;
import no.spinn.matching.language.condition.api.FactValues;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.Criterion;
import no.spinn.matching.upstream.call.ExecutedRule;
import org.jspecify.annotations.Nullable;

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
                call.id(),
                call.instrumentId(),
                languages.text(call.title()),
                call.criteriaVersion(),
                rule.knownSince(),
                languages.text(MESSAGES.text("logic")),
                criteria(rule),
                examples.eligible().map(RuleMapper::example).orElse(null),
                examples.ineligible().map(RuleMapper::example).orElse(null));
    }

    private List<RuleView.RuleCriterion> criteria(ExecutedRule rule) {
        Wording wording = new Wording(rulebooks.current().vocabulary());
        return rule.criteria().stream()
                .map(sourced -> criterion(sourced.criterion(), sourced.source(), wording))
                .toList();
    }

    private RuleView.RuleCriterion criterion(Criterion criterion, @Nullable String source, Wording wording) {
        return new RuleView.RuleCriterion(
                criterion.id(),
                criterion.version(),
                criterion.kind(),
                languages.text(criterion.text()),
                languages.text(wording.of(criterion.condition())),
                source == null ? null : StoredJson.read(source, JsonNode.class));
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
