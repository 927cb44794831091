package no.spinn.instruments.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextQueryTest {

    @Test
    void leavesOutALanguageInWhichAWordMeansNothing() {
        TextQuery query = new TextQuery(List.of(Term.exactly("been")), Map.of("been", new Stem("been", "")));
        assertThat(query.tsquery()).isEqualTo("('been')");
    }
}
