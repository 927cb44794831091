package no.spinn.kit.request;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrustedProxiesTest {

    @Test
    void refusesToBelieveEverybody() {
        assertThatThrownBy(() -> new TrustedProxies(true, Optional.empty())).hasMessageContaining("trusted-proxies");
        assertThatCode(() -> new TrustedProxies(true, Optional.of(List.of("127.0.0.1"))))
                .doesNotThrowAnyException();
        assertThatCode(() -> new TrustedProxies(false, Optional.empty())).doesNotThrowAnyException();
    }
}
