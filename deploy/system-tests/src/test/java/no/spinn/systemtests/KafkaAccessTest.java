package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.spinn.local.LocalSettings;
import no.spinn.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The committed list of topics and rights is what the code uses. */
class KafkaAccessTest {

    private static final Path ROOT = LocalSettings.of(System.getenv()).root();
    private static final Pattern TOPIC = Pattern.compile("\"(spinn\\.[a-z]+\\.v\\d+)\"");
    private static final Predicate<String> PROJECTION = source -> source.contains("implements Projection");

    private final KafkaAccess access = read();

    @ParameterizedTest
    @EnumSource(Service.class)
    void aServiceMayWriteToTheTopicsThatItPublishes(Service service) {
        assertThat(access.topics(service.folder(), "Write"))
                .isNotEmpty()
                .isEqualTo(topics(service, PROJECTION.negate()));
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void aServiceMayReadTheTopicsOfItsProjections(Service service) {
        assertThat(access.topics(service.folder(), "Read")).isEqualTo(topics(service, PROJECTION));
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void aServiceThatReadsHasAConsumerGroupOfItsName(Service service) {
        List<KafkaAccess.Grant> groups = access.users().getOrDefault(service.folder(), List.of()).stream()
                .filter(grant -> grant.resource().equals("group"))
                .toList();
        boolean reads = !topics(service, PROJECTION).isEmpty();
        assertThat(groups)
                .hasSize(reads ? 1 : 0)
                .allSatisfy(group -> assertThat(group.name()).isEqualTo(service.folder()));
    }

    @Test
    void noUserHasAnotherOperation() {
        assertThat(access.users().values())
                .allSatisfy(grants -> assertThat(grants)
                        .flatExtracting(KafkaAccess.Grant::operations)
                        .isSubsetOf("Read", "Write", "Describe"));
    }

    @Test
    void eachTopicIsWrittenByOneService() {
        assertThat(access.users().keySet())
                .flatExtracting(user -> access.topics(user, "Write"))
                .containsExactlyInAnyOrderElementsOf(access.topics());
    }

    private static List<String> topics(Service service, Predicate<String> files) {
        try (Stream<Path> sources = Files.walk(ROOT.resolve(service.folder()).resolve("src/main/java"))) {
            return sources.filter(path -> path.toString().endsWith(".java"))
                    .map(KafkaAccessTest::text)
                    .filter(files)
                    .flatMap(source -> TOPIC.matcher(source).results())
                    .map(found -> found.group(1))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KafkaAccess read() {
        try {
            return KafkaAccess.read(ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
