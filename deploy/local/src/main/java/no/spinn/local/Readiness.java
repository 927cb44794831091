package no.spinn.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Waits for a process that has a readiness check. */
final class Readiness {

    private static final Duration STARTUP = Duration.ofMinutes(3);
    private static final int LAST_LINES = 30;

    private Readiness() {}

    /** Returns when the check succeeds. */
    static void await(String name, int port, Process process, Path log) throws IOException, InterruptedException {
        HttpRequest ready = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/q/health/ready".formatted(port)))
                .timeout(Duration.ofSeconds(2))
                .build();
        Instant deadline = Instant.now().plus(STARTUP);
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (Instant.now().isBefore(deadline)) {
                if (!process.isAlive()) {
                    throw new LauncherException(
                            name + " ended during its start. The end of " + log + ":\n" + lastLines(log));
                }
                if (answers(http, ready)) {
                    return;
                }
                Thread.sleep(50);
            }
        }
        throw new LauncherException("%s is not ready after %d s; see %s.".formatted(name, STARTUP.toSeconds(), log));
    }

    static String lastLines(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    private static boolean answers(HttpClient http, HttpRequest ready) throws InterruptedException {
        try {
            return http.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
