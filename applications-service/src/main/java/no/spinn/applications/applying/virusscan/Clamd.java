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

/** ClamAV's daemon, asked over TCP with its command INSTREAM: parts of a file, each behind its length, then one answer. */
@ApplicationScoped
class Clamd {

    /** With z, command and answer end with a zero byte. */
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    private static final int PART = 64 << 10;
    private static final int LONGEST_ANSWER = 4096;
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    private final AttachmentSettings.Clamd settings;

    Clamd(AttachmentSettings settings) {
        this.settings = settings.clamd();
    }

    boolean isConfigured() {
        return settings.host().isPresent();
    }

    /** Shows a file to the scanner. Throws when the scanner is away, hangs, or ends the talk without an answer. */
    Verdict scan(InputStream file) throws IOException {
        try (Socket socket = new Socket()) {
            // A scanner that stops reading would hold a write for ever; sockets time out only while they read.
            Thread patience = Thread.startVirtualThread(() -> closeLater(socket));
            try {
                socket.connect(address(), (int) settings.connectTimeout().toMillis());
                return verdict(ask(socket, file));
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
            // in time, or closed already
        }
    }

    private static String ask(Socket socket, InputStream file) throws IOException {
        Optional<IOException> cut = send(file, new DataOutputStream(socket.getOutputStream()));
        String answer = answer(socket.getInputStream());
        if (answer.isEmpty()) {
            throw cut.orElseGet(() -> new IOException("the scanner ended the talk without an answer"));
        }
        return answer;
    }

    /** Sends it all, or up to where the scanner stops listening: then it has said why. */
    private static Optional<IOException> send(InputStream file, DataOutputStream scanner) throws IOException {
        scanner.write(COMMAND);
        byte[] part = new byte[PART];
        int count;
        do {
            count = file.read(part);
            try {
                // A part of no length is the end.
                scanner.writeInt(Math.max(count, 0));
                scanner.write(part, 0, Math.max(count, 0));
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

    private static Verdict verdict(String answer) {
        if (answer.equals("stream: OK")) {
            return new Verdict.Clean();
        }
        Matcher found = FOUND.matcher(answer);
        return found.matches() ? new Verdict.Infected(found.group(1)) : new Verdict.Unjudged(answer);
    }
}
