package no.spinn.systemtests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.spinn.local.LocalSettings;
import no.spinn.local.Service;

/**
 * The topics that the code of a service names: a projection reads its topic, everything else writes.
 *
 * @param written topics that the service sends to
 * @param read topics that it consumes
 */
record EventTopics(Set<String> written, Set<String> read) {

    private static final Pattern TOPIC = Pattern.compile("\"(spinn\\.[a-z]+\\.v\\d+)\"");
    private static final Pattern PROJECTION = Pattern.compile("class \\w+\\s+implements Projection\\b");

    static EventTopics of(Service service) throws IOException {
        EventTopics topics = new EventTopics(new TreeSet<>(), new TreeSet<>());
        Path code = LocalSettings.of(System.getenv())
                .root()
                .resolve(service.folder())
                .resolve("src/main/java");
        try (Stream<Path> files = Files.walk(code)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                topics.add(Files.readString(file));
            }
        }
        return topics;
    }

    private void add(String source) {
        Set<String> topics = PROJECTION.matcher(source).find() ? read : written;
        TOPIC.matcher(source).results().map(topic -> topic.group(1)).forEach(topics::add);
    }
}
