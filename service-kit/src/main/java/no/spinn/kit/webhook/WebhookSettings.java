package no.spinn.kit.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How messages are sent to webhooks. */
@ConfigMapping(prefix = "spinn.webhooks")
public interface WebhookSettings {

    /** Whether messages may go to this machine and to private networks, and without TLS. For local use only. */
    @WithDefault("false")
    boolean privateAddresses();

    /** The ports to which messages may go; any port where private addresses are allowed. */
    @WithDefault("443")
    Set<Integer> ports();

    /**
     * The keys that encrypt the secrets in the database, each {@code id:key}, the key 32 bytes in base64. The first encrypts, all
     * decrypt. Without any, secrets are stored as they are.
     */
    Optional<List<String>> keys();

    /** The timeout of one attempt, from connect to answer. */
    @WithDefault("10s")
    Duration timeout();

    /** The delay after each failed attempt. When the attempt after the last delay fails, the webhook is disabled. */
    @WithDefault("5s,5m,30m,2h,5h,10h,14h,20h,24h")
    List<Duration> retries();

    /** How long a replaced secret signs beside the new one. */
    @WithDefault("24h")
    Duration formerSecret();

    /** How long delivered messages can be listed and replayed, and how long undelivered ones wait for a disabled webhook. */
    @WithDefault("30d")
    Duration keep();
}
