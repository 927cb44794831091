package no.spinn.kit.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Sends rows to Kafka, in order, and says how far it came. Of no use any more after a failure. */
class EventSender implements EventDestination, AutoCloseable {

    private final Producer<String, byte[]> producer;
    private final Topics topics;
    private final String source;

    EventSender(Producer<String, byte[]> producer, Topics topics, String source) {
        this.producer = producer;
        this.topics = topics;
        this.source = source;
    }

    @Override
    public SendResult send(List<OutboxRow> rows) throws InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>(rows.size());
        for (OutboxRow row : rows) {
            topics.ensure(row.topic());
            Future<RecordMetadata> future = producer.send(CloudEventRecords.write(row, source));
            sent.add(future);
            // Without a broker each further send would block for its full time, only to fail as well.
            if (future.isDone() && future.state() == Future.State.FAILED) {
                break;
            }
        }
        List<Long> acknowledged = new ArrayList<>(rows.size());
        for (int i = 0; i < sent.size(); i++) {
            try {
                sent.get(i).get();
            } catch (ExecutionException e) {
                return new SendResult(acknowledged, e);
            }
            acknowledged.add(rows.get(i).id());
        }
        return new SendResult(acknowledged, null);
    }

    /** Drops what was not acknowledged yet. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
        topics.close();
    }
}
