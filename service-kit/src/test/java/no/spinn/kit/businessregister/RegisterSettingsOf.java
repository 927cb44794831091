package no.spinn.kit.businessregister;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Settings of the register, for tests. */
public record RegisterSettingsOf(@Nullable URI address, Duration timeout, Duration keep, Duration pause, int concurrent)
        implements BusinessRegisterSettings {

    public static RegisterSettingsOf address(@Nullable URI address) {
        return new RegisterSettingsOf(address, Duration.ofSeconds(5), Duration.ofHours(1), Duration.ofSeconds(10), 20);
    }

    public RegisterSettingsOf within(Duration time) {
        return new RegisterSettingsOf(address, time, keep, pause, concurrent);
    }

    public RegisterSettingsOf atMost(int questions) {
        return new RegisterSettingsOf(address, timeout, keep, pause, questions);
    }

    @Override
    public Optional<URI> url() {
        return Optional.ofNullable(address);
    }
}
