package no.spinn.matching.answer.match.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import no.spinn.criteria.derivation.Inconsistency;
import no.spinn.criteria.value.Truth;
import no.spinn.criteria.vocabulary.FactDefinition;
import no.spinn.criteria.wording.Wording;
import no.spinn.kit.language.Languages;
import no.spinn.matching.answer.match.Match;
import no.spinn.matching.answer.match.Matches;
import no.spinn.matching.answer.match.NextQuestion;
import no.spinn.matching.answer.verdict.CriterionResult;
import no.spinn.matching.answer.verdict.api.IfNotMetView;
import no.spinn.matching.answer.verdict.api.Reasons;
import no.spinn.matching.upstream.call.Criterion;
import no.spinn.matching.upstream.call.api.CallReference;
import org.jspecify.annotations.Nullable;

/** Writes matches in the language of the caller. */
@RequestScoped
class MatchMapper {

    private final Languages languages;

    MatchMapper(Languages languages) {
        this.languages = languages;
    }

    MatchAnswer answer(
            Matches matches,
            List<Match> page,
            boolean first,
            List<Inconsistency> inconsistencies,
            @Nullable String next) {
        return new MatchAnswer(
                page.stream().map(this::item).toList(),
                first ? nearMisses(matches) : List.of(),
                first ? matches.nearMissCount() : null,
                first ? matches.nextQuestions().stream().map(this::question).toList() : List.of(),
                first ? inconsistencies.stream().map(this::contradiction).toList() : List.of(),
                matches.rulesAsOf(),
                next);
    }

    MatchAnswer withQuestions(MatchAnswer answer, List<NextQuestion> questions) {
        return new MatchAnswer(
                answer.items(),
                answer.nearMisses(),
                answer.nearMissCount(),
                questions.stream().map(this::question).toList(),
                answer.inconsistencies(),
                answer.rulesAsOf(),
                answer.next());
    }

    private MatchAnswer.Item item(Match match) {
        return new MatchAnswer.Item(
                CallReference.of(match.call(), languages),
                match.verdict(),
                rounded(match.fit()),
                match.within().stream().map(this::limit).toList(),
                match.judgement().results().stream().map(this::criterion).toList());
    }

    static double rounded(double fit) {
        return Math.round(fit * 100) / 100.0;
    }

    private MatchAnswer.Limit limit(CriterionResult open) {
        return new MatchAnswer.Limit(
                open.criterion().id(),
                languages.text(open.criterion().text()),
                open.criterion().condition().toJson());
    }

    private MatchAnswer.CriterionAnswer criterion(CriterionResult result) {
        return new MatchAnswer.CriterionAnswer(
                result.criterion().id(),
                result.criterion().version(),
                result.criterion().kind(),
                result.criterion().origin(),
                result.truth(),
                result.outcome().fact(),
                result.outcome().jsonValue(),
                languages.text(result.criterion().text()),
                Reasons.of(result, languages),
                IfNotMetView.of(result.ifNotMet(), languages));
    }

    private List<MatchAnswer.NearMiss> nearMisses(Matches matches) {
        Wording wording = new Wording(matches.rules().vocabulary());
        return matches.nearMisses().stream()
                .map(match -> new MatchAnswer.NearMiss(
                        CallReference.of(match.call(), languages),
                        match.judgement()
                                .eligibility(Truth.NOT_MET)
                                .map(unmet -> unmet(unmet, matches.isChangeable(match, unmet), wording))
                                .toList(),
                        match.judgement().eligibility(Truth.UNKNOWN).count()))
                .toList();
    }

    private MatchAnswer.UnmetCriterion unmet(CriterionResult unmet, boolean changeable, Wording wording) {
        Criterion criterion = unmet.criterion();
        return new MatchAnswer.UnmetCriterion(
                criterion.id(),
                criterion.version(),
                criterion.kind(),
                criterion.origin(),
                unmet.truth(),
                unmet.outcome().fact(),
                unmet.outcome().jsonValue(),
                null,
                languages.text(criterion.text()),
                new MatchAnswer.Requirement(
                        languages.text(wording.of(criterion.condition())),
                        criterion.condition().toJson()),
                changeable,
                IfNotMetView.of(unmet.ifNotMet(), languages));
    }

    private MatchAnswer.Contradiction contradiction(Inconsistency inconsistency) {
        return new MatchAnswer.Contradiction(
                inconsistency.code(),
                inconsistency.facts(),
                languages.text(inconsistency.text()),
                inconsistency.member());
    }

    private MatchAnswer.Question question(NextQuestion next) {
        FactDefinition fact = next.fact();
        return new MatchAnswer.Question(
                fact.id(),
                languages.text(fact.question()),
                languages.text(fact.label()),
                fact.help() == null ? null : languages.text(fact.help()),
                fact.type(),
                fact.unit(),
                fact.minimum(),
                fact.maximum(),
                fact.codes() == null ? fact.codeList() : null,
                fact.codes() == null
                        ? null
                        : fact.codes().stream()
                                .map(code -> new MatchAnswer.CodeAnswer(code.code(), languages.text(code.label())))
                                .toList(),
                fact.group(),
                next.settles());
    }
}
