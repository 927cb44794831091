package no.spinn.applications;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import no.spinn.kit.testing.TextLengths;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;

/** Each text may have as many characters as the OpenAPI document says, whichever characters they are. */
@QuarkusTest
@WithInfrastructure
class TextLengthsTest {

    @Test
    void areCountedInCharacters() throws IOException {
        assertThat(TextLengths.verify("958935420", Map.of()))
                .contains("createApplication /title", "fileAppeal /grounds");
    }
}
