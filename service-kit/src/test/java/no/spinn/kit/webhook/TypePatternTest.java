package no.spinn.kit.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypePatternTest {

    private static final List<String> TYPES = List.of("no.spinn.thing.made.v1", "no.spinn.thing.gone.v1");

    @ParameterizedTest
    @ValueSource(strings = {"*", "no.spinn.thing.*", "no.spinn.thing.made.v1", "no.spinn.thing.made.v1*"})
    void fits(String pattern) {
        assertThat(TypePattern.fitsAny(pattern, TYPES)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no.spinn.thing", "*.made.v1", "no.spinn.thing.made.v2", "no.spinn.things.*", "no.*.made.v1"
            })
    void fitsNothing(String pattern) {
        assertThat(TypePattern.fitsAny(pattern, TYPES)).isFalse();
    }
}
