package no.spinn.local.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import no.spinn.local.LocalSettings;
import no.spinn.local.TokenClient;

/** Runs the demo scenario against a running suite. */
public final class Demo {

    private Demo() {}

    public static void run(LocalSettings settings, PrintStream out) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            new DemoScenario(new DemoContext(new Transcript(out, http), settings, new TokenClient(settings))).run();
        }
    }

    /** The same without output. */
    public static void run(LocalSettings settings) throws IOException, InterruptedException {
        try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            run(settings, nowhere);
        }
    }
}
