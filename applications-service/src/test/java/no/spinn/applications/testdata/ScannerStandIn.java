package no.spinn.applications.testdata;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A stand-in for clamd that implements the scan of a stream, and rejects clients that violate the protocol. */
public final class ScannerStandIn implements AutoCloseable {

    /**
     * The content that it reports as malware. The real test file would alarm the scanners on the machines of
     * developers.
     */
    public static final String MALWARE = "MALWARE-STAND-IN";

    public static final String SIGNATURE = "Win.Test.StandIn-1";
    private static final int MOST = 10 << 20;

    private final ServerSocket server;
    private volatile Mood mood = Mood.WELL;

    /** Its behaviour towards clients. */
    public enum Mood {
        WELL,
        /** It is restarting, so connections end at once. */
        AWAY,
        /** It neither reads nor answers. */
        HANGING,
        /** It accepts only a kilobyte, as with a StreamMaxLength that is too low. */
        NARROW
    }

    public ScannerStandIn() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Thread.startVirtualThread(this::listen);
    }

    public int port() {
        return server.getLocalPort();
    }

    public void be(Mood newMood) {
        mood = newMood;
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.startVirtualThread(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            switch (mood) {
                case AWAY -> {
                    // it closes the connection
                }
                case HANGING -> Thread.sleep(Duration.ofMinutes(1));
                case WELL -> answer(socket, scan(new DataInputStream(socket.getInputStream()), MOST));
                case NARROW -> answer(socket, scan(new DataInputStream(socket.getInputStream()), 1024));
            }
        } catch (IOException | InterruptedException ended) {
            // the client notices it
        }
    }

    private static String scan(DataInputStream in, int most) throws IOException {
        byte[] command = in.readNBytes("zINSTREAM\0".length());
        if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
            return "UNKNOWN COMMAND";
        }
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        int length;
        while ((length = in.readInt()) != 0) {
            if (length < 0 || seen.size() + length > most) {
                return "INSTREAM size limit exceeded. ERROR";
            }
            seen.write(in.readNBytes(length));
        }
        return seen.toString(StandardCharsets.ISO_8859_1).contains(MALWARE)
                ? "stream: %s FOUND".formatted(SIGNATURE)
                : "stream: OK";
    }

    private static void answer(Socket socket, String words) throws IOException {
        socket.getOutputStream().write((words + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
