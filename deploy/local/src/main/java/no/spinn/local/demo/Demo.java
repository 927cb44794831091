package no.spinn.local.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import no.spinn.local.LocalSettings;
import no.spinn.local.TokenClient;

/** Tells the main story against a suite that runs. */
public final class Demo {

    private Demo() {}

    public static void tell(LocalSettings settings, PrintStream out) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            new Story(new Stage(new Conversation(out, http), settings, new TokenClient(settings))).tell();
        }
    }

    /** The same without a word. */
    public static void tell(LocalSettings settings) throws IOException, InterruptedException {
        try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            tell(settings, nowhere);
        }
    }
}
