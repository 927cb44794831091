package no.spinn.benchmarks.reads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.spinn.benchmarks.run.HttpLoad;
import no.spinn.local.Jvm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The peer and its load: a comparison is only as good as both. */
class BareServerProcessTest {

    private static final ExpectedResponse CONTENT = new ExpectedResponse(
            "application/json;charset=UTF-8",
            Optional.of("\"abc\""),
            "{\"title\":\"Blåbær\"}".getBytes(StandardCharsets.UTF_8));
    private static final Duration MOMENT = Duration.ofMillis(300);

    @TempDir
    private Path folder;

    private BareServerProcess peer;
    private HttpLoad load;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        peer = BareServerProcess.of(CONTENT, "/v1/calls", folder, Jvm.QUICK);
        load = new HttpLoad(4);
    }

    @AfterEach
    void stop() throws IOException {
        load.close();
        peer.close();
    }

    @Test
    void sendsTheSameBytesWithTypeAndTag() throws IOException, InterruptedException {
        assertThat(ExpectedResponse.of(peer.address()))
                .usingRecursiveComparison()
                .isEqualTo(CONTENT);
    }

    @Test
    void countsEveryAnswer() throws InterruptedException {
        assertThat(load.perSecond(peer.address(), CONTENT.body().length, MOMENT))
                .isPositive();
    }

    @Test
    void answersEveryPostedBody() throws InterruptedException, IOException {
        assertThat(load.perSecond(
                        List.of(new HttpLoad.Target(peer.address(), "{\"facts\":{}}", CONTENT.body().length)), MOMENT))
                .isPositive();
        assertThat(ExpectedResponse.of(peer.address(), "{}"))
                .usingRecursiveComparison()
                .isEqualTo(CONTENT);
    }

    @Test
    void doesNotCountAnAnswerOfAnotherLength() {
        assertThatThrownBy(() -> load.perSecond(peer.address(), CONTENT.body().length + 1, MOMENT))
                .hasRootCauseMessage(
                        "%d bytes instead of %d".formatted(CONTENT.body().length, CONTENT.body().length + 1));
    }

    @Test
    void doesNotCountARefusal() {
        URI missing = peer.address().resolve("/v1/nothing");
        assertThatThrownBy(() -> load.perSecond(missing, 0, MOMENT)).hasRootCauseMessage("the status is 404");
    }
}
