package no.spinn.systemtests;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import no.spinn.local.Service;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Events that no consumer can read. */
final class EventFaults {

    private static final String CALLS = "spinn.calls.v1";

    private EventFaults() {}

    /** A record that is no event. Each consumer parks it and continues. */
    static void poison() throws ExecutionException, InterruptedException {
        String nobody = UUID.randomUUID().toString();
        send(new ProducerRecord<>(CALLS, nobody, "{\"no\": ".getBytes(StandardCharsets.UTF_8)));
        awaitParked(nobody);
    }

    /** An event of a later version of the contract, about an unknown call. */
    static void ofTheFuture() throws ExecutionException, InterruptedException {
        String call = UUID.randomUUID().toString();
        var event = new ProducerRecord<>(
                CALLS, call, "{\"renamed\": {\"everything\": true}}".getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "instruments-service",
                        "ce_type", "no.spinn.call.opened.v2",
                        "ce_subject", call,
                        "ce_time", Instant.now().toString(),
                        "ce_aggregateversion", "1",
                        "content-type", "application/json")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        send(event);
        awaitParked(call);
    }

    private static void send(ProducerRecord<String, byte[]> message) throws ExecutionException, InterruptedException {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", RunningSuite.get().kafkaBootstrap()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(message).get();
        }
    }

    private static void awaitParked(String aggregate) {
        for (Service consumer : new Service[] {Service.APPLICATIONS, Service.MATCHING}) {
            await(consumer + " keeps it aside").atMost(Calls.PATIENCE).until(() -> isParked(consumer, aggregate));
        }
    }

    private static boolean isParked(Service consumer, String aggregate) throws SQLException {
        try (Connection database = RunningSuite.connection(consumer);
                PreparedStatement query = database.prepareStatement(
                        "SELECT 1 FROM parked_event WHERE convert_from(record_key, 'UTF8') = ?")) {
            query.setString(1, aggregate);
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }
}
