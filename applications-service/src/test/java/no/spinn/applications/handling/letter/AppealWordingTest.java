package no.spinn.applications.handling.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.spinn.applications.common.document.Section;
import no.spinn.applications.handling.rights.AdministrationAct;
import no.spinn.applications.handling.rights.Result;
import no.spinn.applications.handling.rights.Rights;
import no.spinn.applications.upstream.call.DecisionRules;
import no.spinn.applications.upstream.call.RightOfAppeal;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters say what the rights are, in each language, and nothing else. */
class AppealWordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NB | Dere kan klage på avgjørelsen til nærmeste overordnede forvaltningsorgan innen 3 uker fra",
                "NN | De kan klage på avgjerda til næraste overordna forvaltningsorgan innan 3 veker frå",
                "EN | You can appeal the decision to the immediately superior administrative body within 3 weeks of",
            })
    void namesTheBodyAndTheTimeByLaw(Language language, String words) {
        assertThat(text(DecisionRules.UNSTATED, Result.REJECTED, language)).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"NB, innen én uke fra", "NN, innan éi veke frå", "EN, within one week of"})
    void countsOneWeekInWords(Language language, String words) {
        assertThat(text(rules(1), Result.REJECTED, language)).contains(words);
    }

    /** The basis of a provider can have several sentences. */
    @Test
    void keepsTheBasisOutOfItsSentences() {
        List<Section> sections = sections(rules(3), Result.REJECTED, Language.NB);
        assertThat(sections.getFirst().rows())
                .containsExactly(new Section.Row("Grunnlag for klagen", "Egen ordning. Bare feil."));
        assertThat(sections.getFirst().paragraphs()).noneMatch(paragraph -> paragraph.contains("Egen ordning"));
    }

    @ParameterizedTest
    @EnumSource
    void saysOfGrantsAloneThatAcceptanceEndsTheRight(Result result) {
        boolean granted = result == Result.GRANTED || result == Result.PARTIALLY_GRANTED;
        assertThat(text(rules(3), result, Language.EN).contains("accepted or declined"))
                .isEqualTo(granted);
    }

    @ParameterizedTest
    @EnumSource
    void citesTheActThatWasInForce(AdministrationAct act) {
        String text = words(AppealWording.of(Rights.of(DecisionRules.UNSTATED, Result.GRANTED, act), Language.NN));
        assertThat(text)
                .contains(
                        act.citation().nearest(Language.NN),
                        act.appeal().nearest(Language.NN),
                        act.access().nearest(Language.NN));
    }

    @ParameterizedTest
    @EnumSource
    void promisesNothingWhereThereIsNoRight(Language language) {
        DecisionRules none = new DecisionRules(false, null, new LocalizedText("Kjøp.", "Kjøp.", "A purchase."), null);
        List<Section> sections = sections(none, Result.REJECTED, language);
        assertThat(sections).hasSize(1);
        assertThat(sections.getFirst().rows()).isEmpty();
        assertThat(words(sections))
                .containsAnyOf("ikke klage", "ikkje klage", "cannot appeal")
                .containsAnyOf("Kjøp.", "A purchase.");
    }

    private static String text(DecisionRules rules, Result result, Language language) {
        return words(sections(rules, result, language));
    }

    private static List<Section> sections(DecisionRules rules, Result result, Language language) {
        return AppealWording.of(Rights.of(rules, result, AdministrationAct.ACT_OF_1967), language);
    }

    private static String words(List<Section> sections) {
        return String.join(
                " ",
                sections.stream()
                        .flatMap(section -> Stream.concat(
                                section.paragraphs().stream(),
                                section.rows().stream().map(Section.Row::value)))
                        .toList());
    }

    private static DecisionRules rules(int weeks) {
        return new DecisionRules(
                true,
                new RightOfAppeal(
                        new RightOfAppeal.Body(
                                OrganisationId.norwegian("123456785"), new LocalizedText("Nemnda", null, null)),
                        new LocalizedText("Egen ordning. Bare feil.", null, null),
                        weeks),
                null,
                null);
    }
}
