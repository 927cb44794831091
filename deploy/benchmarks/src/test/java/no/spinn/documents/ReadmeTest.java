package no.spinn.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Path README = Path.of(System.getProperty("spinn.root"), "README.md");
    private static final long MOST_BYTES = 6 * 1024;

    @Test
    void isReadInAMinute() throws IOException {
        assertThat(Files.size(README)).isLessThanOrEqualTo(MOST_BYTES);
    }
}
