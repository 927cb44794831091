package no.spinn.kit.webhook;

import java.time.Instant;

/** The payload of the Standard Webhooks specification. */
public final class Payload {

    private Payload() {}

    /**
     * @param type of dots, letters and digits
     * @param data as JSON
     */
    public static String of(String type, Instant timestamp, String data) {
        return "{\"type\":\"%s\",\"timestamp\":\"%s\",\"data\":%s}".formatted(type, timestamp, data);
    }
}
