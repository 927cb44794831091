package no.spinn.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordsTest {

    @TempDir
    private Path home;

    @Test
    void endWhatWasStartedAndLeaveTheRecorderAlone() throws IOException, InterruptedException {
        ProcessRecords records = new ProcessRecords(home);
        Process part = new ProcessBuilder("sleep", "60").start();
        records.addLauncher();
        records.add("part", part.toHandle());

        assertThat(records.endAll()).containsExactly("part");

        assertThat(part.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(records.launcher()).isEmpty();
    }

    @Test
    void leaveAnotherProcessAloneThatGotTheNumberOfOneThatIsGone() throws IOException {
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Path run = Files.createDirectories(home.resolve("run"));
            Files.writeString(run.resolve("part"), stranger.pid() + " 2001-01-01T00:00:00Z");

            assertThat(new ProcessRecords(home).endAll()).isEmpty();

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }
}
