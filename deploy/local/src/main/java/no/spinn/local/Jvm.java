package no.spinn.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How the JVM of a service is started. */
public enum Jvm {

    /** Small and quick to start: three of them share a developer's machine with everything else. */
    QUICK("-XX:TieredStopAtLevel=1", "-Xms48m", "-Xmx160m"),

    /** Like {@link #QUICK}; when it ends it keeps what it has loaded, for others to start faster. See {@link AotCache}. */
    TRAINING("-XX:TieredStopAtLevel=1", "-Xms48m", "-Xmx160m"),

    /** As where a service stays up: takes time to get fast, and memory. */
    LASTING("-Xms256m", "-Xmx512m");

    private static final List<String> COMMON = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-Xss512k",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final List<String> own;

    Jvm(String... own) {
        this.own = List.of(own);
    }

    /** The command without what it runs; whatever is compared with a service is started like it. */
    public List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Stream.concat(COMMON.stream(), own.stream()).forEach(command::add);
        return List.copyOf(command);
    }
}
