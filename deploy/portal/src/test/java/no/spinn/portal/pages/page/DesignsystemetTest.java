package no.spinn.portal.pages.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The style sheets are those that were published, byte for byte. */
class DesignsystemetTest {

    private static final Path FOLDER = Path.of("src/main/resources/assets/designsystemet");

    @Test
    void theStyleSheetsAreThoseOfTheVersion() throws IOException, NoSuchAlgorithmException {
        List<String> lines = Files.readAllLines(FOLDER.resolve("SHA256SUMS"));
        assertThat(lines).hasSize(3);
        for (String line : lines) {
            String[] parts = line.split(" +", 2);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(FOLDER.resolve(parts[1])));
            assertThat(HexFormat.of().formatHex(digest)).as(parts[1]).isEqualTo(parts[0]);
        }
        assertThat(Files.readString(FOLDER.resolve("LICENSE"))).contains("Permission is hereby granted");
        assertThat(Files.readString(FOLDER.resolve("VERSION"))).startsWith("1.22.0");
    }
}
