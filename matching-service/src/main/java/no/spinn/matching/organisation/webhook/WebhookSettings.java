package no.spinn.matching.organisation.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How messages are sent. */
@ConfigMapping(prefix = "spinn.webhooks")
public interface WebhookSettings {

    /** Only for trying out: whether messages may go to this machine and to private networks, and without TLS. */
    @WithDefault("false")
    boolean privateAddresses();

    /** How long an address may take for one message. */
    @WithDefault("10s")
    Duration timeout();

    /** How long to wait after each attempt that failed; after the last one the address is switched off. */
    @WithDefault("5s,5m,30m,2h,5h,10h,14h,20h,24h")
    List<Duration> retries();

    /** How long a secret that was replaced signs beside the new one. */
    @WithDefault("24h")
    Duration formerSecret();

    /** How long messages that have arrived can be looked at and replayed, and others wait for an address that is off. */
    @WithDefault("30d")
    Duration keep();
}
