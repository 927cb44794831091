package no.spinn.instruments.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

    @Test
    void areInLowerCaseWhateverTheirLetters() {
        assertThat(Tokenizer.of("ØKONOMI og Ælvebåt i Ås")).containsExactly("økonomi", "og", "ælvebåt", "i", "ås");
    }

    @Test
    void areCutWhereALetterOrDigitEnds() {
        assertThat(Tokenizer.of("Offentlig sektor-ph.d. (2027): 50 %"))
                .containsExactly("offentlig", "sektor", "ph", "d", "2027", "50");
    }

    @Test
    void areTheSameHoweverALetterIsPutTogether() {
        assertThat(Tokenizer.of("A\u030As")).isEqualTo(Tokenizer.of("Ås"));
    }

    @Test
    void findNothingInSignsAlone() {
        assertThat(Tokenizer.of("' & | ! :* <-> \u0000 \ud83d\ude80")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"innov*", "stimulab", "skole,skoler"})
    void comeBackFromACursorAsTheyWere(String text) {
        assertThat(Term.parse(text))
                .hasValueSatisfying(term -> assertThat(term.text()).isEqualTo(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "a b", "'a'", "a & b", "a,,b", "a**", "a:*"})
    void areNotReadFromACursorThatSomebodyMadeUp(String text) {
        assertThat(Term.parse(text)).isEmpty();
    }

    @Test
    void becomeATsqueryThatAsksForEachOfThemInEitherLanguage() {
        TextQuery query = new TextQuery(
                List.of(Term.exactly("kommunene"), new Term(List.of("innov"), true)),
                Map.of("kommunene", new Stem("kommun", "kommunen"), "innov", new Stem("innov", "innov")));
        assertThat(query.tsquery()).isEqualTo("('kommun' | 'kommunen') & ('innov':*)");
    }

    @Test
    void areMeantInAnyOfTheirFormsButNotInOthers() {
        TextQuery query =
                new TextQuery(List.of(Term.exactly("kommunene")), Map.of("kommunene", new Stem("kommun", "kommunen")));
        assertThat(query.matches("kommuner", new Stem("kommun", "kommun"))).isTrue();
        assertThat(query.matches("kommunikasjon", new Stem("kommunikasjon", "kommunikasjon")))
                .isFalse();
    }
}
