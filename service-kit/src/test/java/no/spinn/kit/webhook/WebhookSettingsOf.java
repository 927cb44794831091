package no.spinn.kit.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Settings of webhooks, with what services have by default. */
record WebhookSettingsOf(boolean privateAddresses, Set<Integer> ports, Optional<List<String>> keys)
        implements WebhookSettings {

    static WebhookSettingsOf standard() {
        return new WebhookSettingsOf(false, Set.of(443), Optional.empty());
    }

    WebhookSettingsOf toPorts(Integer... allowed) {
        return new WebhookSettingsOf(privateAddresses, Set.of(allowed), keys);
    }

    WebhookSettingsOf toAnywhere() {
        return new WebhookSettingsOf(true, ports, keys);
    }

    WebhookSettingsOf withKeys(String... entries) {
        return new WebhookSettingsOf(privateAddresses, ports, Optional.of(List.of(entries)));
    }

    @Override
    public Duration timeout() {
        return Duration.ofSeconds(1);
    }

    @Override
    public List<Duration> retries() {
        return List.of();
    }

    @Override
    public Duration formerSecret() {
        return Duration.ofHours(24);
    }

    @Override
    public Duration keep() {
        return Duration.ofDays(30);
    }
}
