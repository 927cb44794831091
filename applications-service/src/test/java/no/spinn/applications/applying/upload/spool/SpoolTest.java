package no.spinn.applications.applying.upload.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.Map;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.testdata.AttachmentSettingsOf;
import no.spinn.applications.testdata.Files;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.ProblemCode;
import no.spinn.kit.problem.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

    private static final byte[] BODY = Files.text("x".repeat(100_000));

    @TempDir
    Path directory;

    @Test
    void storesABodyUnchanged() throws IOException {
        try (SpooledFile file = spool("1M", "1m").receive(new ByteArrayInputStream(BODY))) {
            assertThat(file.size()).isEqualTo(BODY.length);
            assertThat(file.sha256()).isEqualTo(Files.sha256(BODY));
            assertThat(file.read()).hasBinaryContent(BODY);
            assertThat(file.read(99_990, 1_000)).hasBinaryContent(Files.text("x".repeat(10)));
        }
    }

    @Test
    void leavesNoFileNameThatCouldSurviveACrash() throws IOException {
        try (SpooledFile file = spool("1M", "1m").receive(new ByteArrayInputStream(BODY))) {
            assertThat(file.size()).isPositive();
            assertThat(directory).isEmptyDirectory();
        }
    }

    @Test
    void refusesAnIncompleteBody() {
        Spool spool = spool("150000", "1m");
        InputStream brokenOff = new SequenceInputStream(new ByteArrayInputStream(BODY), new Broken());
        refuses(KitProblem.MALFORMED, () -> spool.receive(brokenOff));
        roomIsFree(spool);
    }

    @Test
    void refusesABodyWhenTheSpoolIsFull() throws IOException {
        Spool spool = spool("150000", "1m");
        SpooledFile first = spool.receive(new ByteArrayInputStream(BODY));
        refuses(KitProblem.UNAVAILABLE, () -> spool.receive(new ByteArrayInputStream(BODY)));
        first.close();
        roomIsFree(spool);
    }

    @Test
    void refusesABodyThatTakesTooLong() {
        Spool spool = spool("150000", "10ms");
        refuses(ApplicationProblem.UPLOAD_TOO_SLOW, () -> spool.receive(new Slow()));
    }

    private Spool spool(String size, String time) {
        return new Spool(AttachmentSettingsOf.values(
                Map.of("spool.directory", directory.toString(), "spool.size", size, "spool.time", time)));
    }

    private static void roomIsFree(Spool spool) {
        try (SpooledFile next = spool.receive(new ByteArrayInputStream(BODY))) {
            assertThat(next.size()).isEqualTo(BODY.length);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void refuses(ProblemCode problem, ThrowingCallable receiving) {
        assertThatThrownBy(receiving)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(problem));
    }

    private static final class Broken extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("connection reset");
        }
    }

    private static final class Slow extends InputStream {

        @Override
        public int read() {
            return 'x';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            bytes[offset] = 'x';
            return 1;
        }
    }
}
