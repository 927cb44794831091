package no.spinn.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import no.spinn.kit.language.LocalizedText;
import org.junit.jupiter.api.Test;

class BoundsTest {

    @Test
    void nameNoEndThatIsOpen() {
        assertThat(new Bounds(BigDecimal.ONE, null).ofValue())
                .isEqualTo(new LocalizedText(
                        "verdien må være minst 1", "verdien må vere minst 1", "the value must be at least 1"));
        assertThat(new Bounds(null, 60).ofValue())
                .isEqualTo(new LocalizedText(
                        "verdien kan være høyst 60", "verdien kan vere høgst 60", "the value must be at most 60"));
        assertThat(new Bounds(1, 60).ofValue().en()).isEqualTo("the value must be from 1 to 60");
    }

    @Test
    void haveOneEndAtLeast() {
        assertThatThrownBy(() -> new Bounds(null, null)).isInstanceOf(IllegalArgumentException.class);
    }
}
