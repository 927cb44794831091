package no.spinn.applications.handling.stateaid.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.spinn.applications.handling.stateaid.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void endsEveryLineAndQuotesWhatNeedsIt() {
        assertThat(Csv.of(List.of("a", "b"), List.of(List.of("x,y", "say \"no\""), List.of(Regime.DE_MINIMIS, 7))))
                .isEqualTo("a,b\r\n\"x,y\",\"say \"\"no\"\"\"\r\nde_minimis,7\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u00a0=1", "＝1"})
    void escapesFormulas(String text) {
        String line = Csv.of(List.of(text), List.of());
        assertThat(line.replaceFirst("^\"", "")).startsWith("'");
    }
}
