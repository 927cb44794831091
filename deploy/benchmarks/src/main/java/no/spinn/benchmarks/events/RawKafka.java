package no.spinn.benchmarks.events;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import no.spinn.benchmarks.run.Subscription;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The peer: the same broker, consumer, rate and size, without our services. */
final class RawKafka implements AutoCloseable {

    private static final String TOPIC = "bench.raw";
    private static final int PARTITIONS = 6;

    private final KafkaProducer<byte[], byte[]> producer;
    private final Subscription subscription;
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger received = new AtomicInteger();
    private volatile Histogram latencies = new Histogram(3);

    RawKafka(String bootstrap) throws InterruptedException {
        create(bootstrap);
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.LINGER_MS_CONFIG,
                        0),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        subscription = new Subscription(bootstrap, TOPIC, this::receive);
    }

    void recordInto(Histogram histogram) {
        latencies = histogram;
    }

    /** The record begins with the moment of its sending. */
    void send(int size) {
        Instant now = Instant.now();
        byte[] value = ByteBuffer.allocate(Math.max(size, Long.BYTES + Integer.BYTES))
                .putLong(now.getEpochSecond())
                .putInt(now.getNano())
                .array();
        sent.incrementAndGet();
        producer.send(new ProducerRecord<>(TOPIC, UUID.randomUUID().toString().getBytes(), value));
    }

    void awaitAll() throws InterruptedException {
        producer.flush();
        for (Instant deadline = Instant.now().plus(Duration.ofSeconds(30)); received.get() < sent.get(); ) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("%d of %d raw records came".formatted(received.get(), sent.get()));
            }
            Thread.sleep(20);
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
        subscription.close();
    }

    private void receive(ConsumerRecord<byte[], byte[]> message, Instant now) {
        ByteBuffer value = ByteBuffer.wrap(message.value());
        Instant time = Instant.ofEpochSecond(value.getLong(), value.getInt());
        latencies.recordValue(Math.max(0, ChronoUnit.MICROS.between(time, now)));
        received.incrementAndGet();
    }

    private static void create(String bootstrap) throws InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker makes no topic: " + e.getMessage(), e);
        }
    }
}
