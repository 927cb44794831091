package no.spinn.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Validates the events of a service against the schemas in its {@code contracts/events}: the examples and the sent events. */
public final class EventContract {

    private static final Path CONTRACTS = Path.of("contracts", "events");
    private static final String SCHEMA = ".schema.json";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private EventContract() {}

    /** Each type has an example, and each example is valid. */
    public static void verifyExamples() throws IOException {
        for (String type : types()) {
            Path example = CONTRACTS.resolve("examples").resolve(type + ".json");
            assertThat(example).exists();
            verify(type, JSON.readTree(example.toFile()));
        }
    }

    /** Reads a topic from its beginning until each type was received. Every event must be valid. */
    public static void verifySent(Map<String, Object> kafka, String topic, String... types) throws IOException {
        Set<String> missing = new HashSet<>(List.of(types));
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Instant deadline = Instant.now().plus(PATIENCE);
            while (!missing.isEmpty() && Instant.now().isBefore(deadline)) {
                for (ConsumerRecord<byte[], byte[]> event : consumer.poll(Duration.ofMillis(200))) {
                    String type = header(event, "ce_type");
                    verify(type, JSON.readTree(event.value()));
                    assertThat(description(type)).contains(" Topic " + topic + ", key and subject: ");
                    assertThat(header(event, "ce_specversion")).isEqualTo("1.0");
                    assertThat(header(event, "ce_subject")).isEqualTo(new String(event.key(), StandardCharsets.UTF_8));
                    assertThat(header(event, "ce_aggregateversion")).matches("[1-9]\\d*");
                    missing.remove(type);
                }
            }
        }
        assertThat(missing).as("types that were not sent to " + topic).isEmpty();
    }

    private static List<String> types() throws IOException {
        try (Stream<Path> files = Files.list(CONTRACTS)) {
            List<String> types = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("no.spinn.") && name.endsWith(SCHEMA))
                    .map(name -> name.substring(0, name.length() - SCHEMA.length()))
                    .toList();
            assertThat(types).as("schemas in " + CONTRACTS.toAbsolutePath()).isNotEmpty();
            return types;
        }
    }

    private static void verify(String type, JsonNode data) {
        Path file = CONTRACTS.resolve(type + SCHEMA);
        assertThat(file).as("the schema of " + type).exists();
        SchemaValidatorsConfig strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of(file.toUri().toString()), strict);
        assertThat(schema.validate(data)).as("%s: %s", type, data).isEmpty();
    }

    private static String description(String type) throws IOException {
        return JSON.readTree(CONTRACTS.resolve(type + SCHEMA).toFile())
                .path("description")
                .asText();
    }

    private static String header(ConsumerRecord<byte[], byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
