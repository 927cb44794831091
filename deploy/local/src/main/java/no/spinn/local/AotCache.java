package no.spinn.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The AOT cache of a service: loaded and linked classes of an earlier run. The file lies beside the service's jar. The JVM ignores
 * a cache that was written for another jar.
 */
final class AotCache {

    /** A JVM in training writes its cache at shutdown. */
    private static final Duration WRITING = Duration.ofMinutes(3);

    private static final Duration ENDING = Duration.ofSeconds(10);

    private AotCache() {}

    /** The options with which a service writes its cache, or reads an existing one. */
    static List<String> options(Path jar, Jvm jvm) {
        Path cache = jar.resolveSibling("app.aot");
        if (jvm == Jvm.TRAINING) {
            return List.of("-XX:AOTCacheOutput=" + cache);
        }
        return Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of();
    }

    /** How long a service may take to shut down. */
    static Duration shutdownTimeout(Jvm jvm) {
        return jvm == Jvm.TRAINING ? WRITING : ENDING;
    }
}
