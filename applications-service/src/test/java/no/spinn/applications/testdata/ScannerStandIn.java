package no.spinn.applications.testdata;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Speaks clamd's protocol, as far as a file is shown to it, and holds whoever asks to it. */
public final class ScannerStandIn implements AutoCloseable {

    /** What it takes for malware. The real test file would alarm the scanners of developers. */
    public static final String MALWARE = "MALWARE-STAND-IN";

    public static final String SIGNATURE = "Win.Test.StandIn-1";
    private static final int MOST = 10 << 20;

    private final ServerSocket server;
    private volatile Mood mood = Mood.WELL;

    /** How it behaves to those who connect. */
    public enum Mood {
        WELL,
        /** Its process is restarting: connections end at once. */
        AWAY,
        /** It neither reads nor answers. */
        HANGING,
        /** It takes a kilobyte and no more, as when StreamMaxLength is set too low. */
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
                    // hangs up
                }
                case HANGING -> Thread.sleep(Duration.ofMinutes(1));
                case WELL -> answer(socket, scan(new DataInputStream(socket.getInputStream()), MOST));
                case NARROW -> answer(socket, scan(new DataInputStream(socket.getInputStream()), 1024));
            }
        } catch (IOException | InterruptedException ended) {
            // the other side will have noticed
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
