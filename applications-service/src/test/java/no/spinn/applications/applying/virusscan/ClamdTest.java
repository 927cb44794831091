package no.spinn.applications.applying.virusscan;

import static no.spinn.applications.testdata.ScannerStandIn.MALWARE;
import static no.spinn.applications.testdata.ScannerStandIn.SIGNATURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import no.spinn.applications.testdata.AttachmentSettingsOf;
import no.spinn.applications.testdata.Files;
import no.spinn.applications.testdata.ScannerStandIn;
import no.spinn.applications.testdata.ScannerStandIn.Mood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ClamdTest {

    private final ScannerStandIn scanner = new ScannerStandIn();
    private final Clamd clamd = new Clamd(AttachmentSettingsOf.values(
            Map.of("clamd.host", "localhost", "clamd.port", Integer.toString(scanner.port()), "clamd.timeout", "2s")));

    @AfterEach
    void close() throws IOException {
        scanner.close();
    }

    @Test
    void passesACleanFile() throws IOException {
        assertThat(scan(new byte[5_000_000])).isEqualTo(new ScanResult.Clean());
        assertThat(scan(new byte[0])).isEqualTo(new ScanResult.Clean());
    }

    @Test
    void namesTheMalware() throws IOException {
        byte[] file = new byte[1_000_000];
        byte[] malware = Files.text(MALWARE);
        System.arraycopy(malware, 0, file, 900_000, malware.length);
        assertThat(scan(file)).isEqualTo(new ScanResult.Infected(SIGNATURE));
    }

    @Test
    void reportsWhyAFileCannotBeScanned() throws IOException {
        scanner.be(Mood.NARROW);
        assertThat(scan(new byte[5_000])).isEqualTo(new ScanResult.Unscannable("INSTREAM size limit exceeded. ERROR"));
    }

    @Test
    void failsWhenTheScannerClosesTheConnection() {
        scanner.be(Mood.AWAY);
        assertThatThrownBy(() -> scan(new byte[5_000_000])).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> scan(new byte[10])).isInstanceOf(IOException.class);
    }

    @Test
    void failsWhenTheScannerIsDown() throws IOException {
        int unused;
        try (ServerSocket socket = new ServerSocket(0)) {
            unused = socket.getLocalPort();
        }
        Clamd nobody = new Clamd(
                AttachmentSettingsOf.values(Map.of("clamd.host", "localhost", "clamd.port", Integer.toString(unused))));
        assertThatThrownBy(() -> nobody.scan(new ByteArrayInputStream(new byte[10])))
                .isInstanceOf(IOException.class);
    }

    /** A scanner that does not read blocks writes; one that does not reply blocks reads. */
    @Test
    @Timeout(20)
    void timesOut() {
        scanner.be(Mood.HANGING);
        long begin = System.nanoTime();
        assertThatThrownBy(() -> scan(new byte[50_000_000])).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> scan(new byte[10])).isInstanceOf(IOException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofSeconds(3));
    }

    @Test
    void isConfiguredOnlyWithAHost() {
        assertThat(clamd.isConfigured()).isTrue();
        assertThat(new Clamd(AttachmentSettingsOf.values(Map.of())).isConfigured())
                .isFalse();
    }

    private ScanResult scan(byte[] file) throws IOException {
        return clamd.scan(new ByteArrayInputStream(file));
    }
}
