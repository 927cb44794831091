package no.spinn.benchmarks.reads;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.spinn.local.Jvm;

/** A bare server or proxy in a process of its own, in a JVM like a service's. */
final class BareServerProcess implements AutoCloseable {

    private static final Duration STARTUP = Duration.ofSeconds(30);

    private final Process process;
    private final URI address;

    private BareServerProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts one that answers this path with the bytes of another server. */
    static BareServerProcess of(ExpectedResponse content, String path, Path folder, Jvm jvm)
            throws IOException, InterruptedException {
        Path body = Files.write(folder.resolve("body"), content.body());
        List<String> arguments = new ArrayList<>(
                List.of(path, content.type(), content.tag().orElse(BareServer.NO_TAG), body.toString()));
        content.cors().forEach((name, value) -> arguments.addAll(List.of(name, value)));
        return start(BareServer.class, path, folder, jvm, arguments);
    }

    /** Starts one that only passes requests on to a server. */
    static BareServerProcess before(URI server, String path, Path folder, Jvm jvm)
            throws IOException, InterruptedException {
        return start(BareProxy.class, path, folder, jvm, List.of(Integer.toString(server.getPort())));
    }

    private static BareServerProcess start(Class<?> main, String path, Path folder, Jvm jvm, List<String> arguments)
            throws IOException, InterruptedException {
        int port = freePort();
        List<String> line = new ArrayList<>(jvm.command());
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName(), Integer.toString(port)));
        line.addAll(arguments);
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("peer.log").toFile())
                .start();
        BareServerProcess peer =
                new BareServerProcess(process, URI.create("http://%s:%d%s".formatted(BareServer.HOST, port, path)));
        peer.awaitReady();
        return peer;
    }

    URI address() {
        return address;
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.destroy();
    }

    private void awaitReady() throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(STARTUP);
        while (true) {
            try {
                ExpectedResponse.of(address);
                return;
            } catch (IOException notYet) {
                if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                    process.destroyForcibly();
                    throw notYet;
                }
                Thread.sleep(50);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
