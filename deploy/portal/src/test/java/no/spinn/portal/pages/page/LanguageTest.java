package no.spinn.portal.pages.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nn-NO,nn;q=0.9,nb;q=0.8|NN",
                "no|NB",
                "de,en-GB;q=0.7|EN",
                "de|NB",
                "en;q=0.1,nn;q=0.9|NN",
                "*|NB",
                ";;;q=,|NB"
            })
    void aBrowserGetsTheLanguageThatItPrefers(String header, Language language) {
        assertThat(Language.preferred(header)).isEqualTo(language);
    }

    @Test
    void bokmaalIsForThoseWhoSayNothing() {
        assertThat(Language.preferred(null)).isEqualTo(Language.NB);
    }
}
