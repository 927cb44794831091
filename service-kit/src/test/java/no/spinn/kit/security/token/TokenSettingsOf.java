package no.spinn.kit.security.token;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.spinn.kit.security.TokenSettings;

/** Settings for tokens, with what services have by default. */
record TokenSettingsOf(String issuer, Optional<List<String>> audience, List<String> algorithms, Duration maxLifetime)
        implements TokenSettings {

    static TokenSettingsOf issuer(String issuer) {
        return new TokenSettingsOf(issuer, Optional.empty(), List.of("RS256"), Duration.ofHours(1));
    }

    TokenSettingsOf named(String... names) {
        return new TokenSettingsOf(issuer, Optional.of(List.of(names)), algorithms, maxLifetime);
    }

    @Override
    public URI jwksUrl() {
        return URI.create("https://issuer.test/jwks");
    }

    @Override
    public String authority() {
        return "iso6523-actorid-upis";
    }

    @Override
    public Duration timeout() {
        return Duration.ofSeconds(3);
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Duration pauseWithoutKeys() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Duration refresh() {
        return Duration.ofMinutes(10);
    }
}
