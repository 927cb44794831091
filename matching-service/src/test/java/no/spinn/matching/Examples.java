package no.spinn.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The examples that the producers of events have published. */
public final class Examples {

    private Examples() {}

    public static String of(String service, String type) {
        Path file = Path.of("..", service, "contracts", "events", "examples", type + ".json");
        assertThat(file).as("the example that %s publishes", service).exists();
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
