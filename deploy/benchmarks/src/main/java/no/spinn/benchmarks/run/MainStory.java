package no.spinn.benchmarks.run;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import no.spinn.local.LocalSettings;
import no.spinn.local.demo.Demo;

/** What the demo does, without a word. */
public final class MainStory {

    private MainStory() {}

    public static void tell(LocalSettings settings) throws IOException, InterruptedException {
        try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            Demo.tell(settings, nowhere);
        }
    }
}
