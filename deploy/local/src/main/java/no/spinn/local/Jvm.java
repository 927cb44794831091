package no.spinn.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The JVM options of a service. */
public enum Jvm {

    /** Small and quick to start, since three services share a developer's machine. */
    QUICK("-XX:TieredStopAtLevel=1", "-Xms48m", "-Xmx160m"),

    /** Like {@link #QUICK}, and writes the {@link AotCache} at shutdown, so that later starts are faster. */
    TRAINING("-XX:TieredStopAtLevel=1", "-Xms48m", "-Xmx160m"),

    /** For long runs: warms up slowly, and uses more memory. */
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

    /** The command without jar and arguments. Benchmarks start peers with the same options. */
    public List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Stream.concat(COMMON.stream(), own.stream()).forEach(command::add);
        return List.copyOf(command);
    }
}
