package no.spinn.kit.stream;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The events of one stream, each of which is written before the next one. */
public final class Events {

    private static final Duration SEND_TIMEOUT = Duration.ofSeconds(10);

    private final SseEventSink sink;
    private final Sse sse;
    private final StreamSession.EventSuffix suffix;

    public Events(SseEventSink sink, Sse sse, StreamSession.EventSuffix suffix) {
        this.sink = sink;
        this.sse = sse;
        this.suffix = suffix;
    }

    /** An id without an event, so that the client can resume even before the first event. */
    public void begin(String cursor) throws InterruptedException, ExecutionException, TimeoutException {
        write(sse.newEventBuilder().comment("listening").id(suffix.id(cursor)).build());
    }

    /**
     * Sends an event.
     *
     * @param data JSON. It is written by the caller: given a media type, the framework adds a line that the format of event streams
     *     does not have
     */
    public void send(String name, String cursor, String data)
            throws InterruptedException, ExecutionException, TimeoutException {
        write(sse.newEventBuilder()
                .id(suffix.id(cursor))
                .name(name)
                .data(String.class, data)
                .build());
    }

    /** A heartbeat, by which both sides notice a connection that is gone. */
    public void beat() throws InterruptedException, ExecutionException, TimeoutException {
        write(sse.newEventBuilder().comment("still here").build());
    }

    /** Whether the client still listens. */
    public boolean areWanted() {
        return !sink.isClosed();
    }

    /** Waits until the event is written, so that events do not queue up for a slow client. */
    private void write(OutboundSseEvent event) throws InterruptedException, ExecutionException, TimeoutException {
        sink.send(event).toCompletableFuture().get(SEND_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
    }
}
