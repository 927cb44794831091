package no.spinn.matching.answer.match.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Stream;
import no.spinn.kit.language.Languages;
import no.spinn.matching.answer.match.Match;
import no.spinn.matching.answer.match.Matches;
import no.spinn.matching.answer.match.NextQuestion;
import no.spinn.matching.answer.verdict.CriterionResult;
import no.spinn.matching.language.condition.Truth;
import no.spinn.matching.language.condition.api.FactValues;
import org.jspecify.annotations.Nullable;

/** Writes matches in the language of the caller. */
@RequestScoped
class MatchMapper {

    private final Languages languages;

    MatchMapper(Languages languages) {
        this.languages = languages;
    }

    MatchAnswer answer(Matches matches, List<Match> page, boolean first, @Nullable String next) {
        return new MatchAnswer(
                page.stream().map(this::item).toList(),
                first ? matches.nearMisses().stream().map(this::nearMiss).toList() : List.of(),
                first ? matches.nearMissCount() : null,
                first ? matches.nextQuestions().stream().map(this::question).toList() : List.of(),
                matches.rulesAsOf(),
                next);
    }

    private MatchAnswer.Item item(Match match) {
        return new MatchAnswer.Item(
                match.call().id(),
                match.call().instrumentId(),
                languages.text(match.call().title()),
                match.verdict(),
                rounded(match.fit()),
                match.call().closesAt(),
                criteria(match.judgement().results().stream()));
    }

    static double rounded(double fit) {
        return Math.round(fit * 100) / 100.0;
    }

    private MatchAnswer.NearMiss nearMiss(Match match) {
        return new MatchAnswer.NearMiss(
                match.call().id(),
                languages.text(match.call().title()),
                criteria(match.judgement().eligibility(Truth.NOT_MET)));
    }

    private List<MatchAnswer.CriterionAnswer> criteria(Stream<CriterionResult> results) {
        return results.map(result -> new MatchAnswer.CriterionAnswer(
                        result.criterion().id(),
                        result.criterion().version(),
                        result.criterion().kind(),
                        result.truth(),
                        result.outcome().fact(),
                        FactValues.toJson(result.outcome().value()),
                        languages.text(result.criterion().text()),
                        result.outcome().reason()))
                .toList();
    }

    private MatchAnswer.Question question(NextQuestion next) {
        return new MatchAnswer.Question(
                next.fact().id(), languages.text(next.fact().question()), next.settles());
    }
}
