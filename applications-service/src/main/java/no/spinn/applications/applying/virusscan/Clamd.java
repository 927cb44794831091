package no.spinn.applications.applying.virusscan;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.spinn.applications.applying.attachment.AttachmentSettings;

/**
 * A client of ClamAV's daemon over TCP, with the command INSTREAM: chunks of a file, each after its length, then one reply.
 */
@ApplicationScoped
class Clamd {

    /** With the prefix z, command and reply end with a zero byte. */
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    private static final int CHUNK = 64 << 10;
    private static final int LONGEST_ANSWER = 4096;
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    private final AttachmentSettings.Clamd settings;

    Clamd(AttachmentSettings settings) {
        this.settings = settings.clamd();
    }

    boolean isConfigured() {
        return settings.host().isPresent();
    }

    /** Scans a file. Throws when the scanner is unavailable, hangs, or closes the connection without a reply. */
    ScanResult scan(InputStream file) throws IOException {
        try (Socket socket = new Socket()) {
            // A scanner that stops reading would block a write forever: socket timeouts apply to reads only.
            Thread patience = Thread.startVirtualThread(() -> closeLater(socket));
            try {
                socket.connect(address(), (int) settings.connectTimeout().toMillis());
                return result(ask(socket, file));
            } finally {
                patience.interrupt();
            }
        }
    }

    private InetSocketAddress address() {
        return new InetSocketAddress(settings.host().orElseThrow(), settings.port());
    }

    private void closeLater(Socket socket) {
        try {
            Thread.sleep(settings.timeout());
            socket.close();
        } catch (InterruptedException | IOException answered) {
            // completed in time, or already closed
        }
    }

    private static String ask(Socket socket, InputStream file) throws IOException {
        Optional<IOException> cut = send(file, new DataOutputStream(socket.getOutputStream()));
        String answer = answer(socket.getInputStream());
        if (answer.isEmpty()) {
            throw cut.orElseGet(() -> new IOException("the scanner closed the connection without a reply"));
        }
        return answer;
    }

    /** Sends the file, or only the part before the scanner stops reading: in that case, the reply states why. */
    private static Optional<IOException> send(InputStream file, DataOutputStream scanner) throws IOException {
        scanner.write(COMMAND);
        byte[] chunk = new byte[CHUNK];
        int count;
        do {
            count = file.read(chunk);
            try {
                // A chunk of length zero is the end.
                scanner.writeInt(Math.max(count, 0));
                scanner.write(chunk, 0, Math.max(count, 0));
            } catch (IOException gone) {
                return Optional.of(gone);
            }
        } while (count >= 0);
        return Optional.empty();
    }

    private static String answer(InputStream scanner) throws IOException {
        StringBuilder answer = new StringBuilder();
        int next;
        while ((next = scanner.read()) > 0 && answer.length() < LONGEST_ANSWER) {
            answer.append((char) next);
        }
        return answer.toString().strip();
    }

    private static ScanResult result(String answer) {
        if (answer.equals("stream: OK")) {
            return new ScanResult.Clean();
        }
        Matcher found = FOUND.matcher(answer);
        return found.matches() ? new ScanResult.Infected(found.group(1)) : new ScanResult.Unscannable(answer);
    }
}
