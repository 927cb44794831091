package no.spinn.criteria.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotExpressibleIdTest {

    @Test
    void isTheSameForEver() {
        assertThat(NotExpressibleId.of(0)).isEqualTo("1e2597d8-39e7-3182-b5e2-6487e59fd001");
        assertThat(NotExpressibleId.of(1)).isNotEqualTo(NotExpressibleId.of(0));
    }
}
