package no.spinn.kit.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                         | NB",
                "''                       | NB",
                "nn                       | NN",
                "no                       | NB",
                "en-GB, nb;q=0.5          | EN",
                "fr, nb;q=0.3, nn;q=0.8   | NN",
                "en;q=0, nn;q=0.1         | NN",
                "fr                       | NB",
                "*                        | NB",
                "q=q=q;;                  | NB",
            })
    void isTheFirstKnownOneOfTheHeader(String header, Language language) {
        assertThat(Language.accepted(header)).isEqualTo(language);
    }
}
