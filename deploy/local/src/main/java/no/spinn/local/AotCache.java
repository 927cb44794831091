package no.spinn.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What the JVM of a service keeps of an earlier run: classes, loaded and linked. It lies beside the service's jar and goes with
 * it; a JVM that finds it made of another jar does without.
 */
final class AotCache {

    /** A JVM that was trained writes its cache when it ends. */
    private static final Duration WRITING = Duration.ofMinutes(3);

    private static final Duration ENDING = Duration.ofSeconds(10);

    private AotCache() {}

    /** The options with which a service writes its cache, or reads the one that there is. */
    static List<String> options(Path jar, Jvm jvm) {
        Path cache = jar.resolveSibling("app.aot");
        if (jvm == Jvm.TRAINING) {
            return List.of("-XX:AOTCacheOutput=" + cache);
        }
        return Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of();
    }

    /** How long a service may take to end. */
    static Duration patience(Jvm jvm) {
        return jvm == Jvm.TRAINING ? WRITING : ENDING;
    }
}
