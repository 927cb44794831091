package no.spinn.kit.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Which tokens are valid: those of Maskinporten, or of another issuer that gives out the same. */
@ConfigMapping(prefix = "spinn.tokens")
public interface TokenSettings {

    /** The claim {@code iss} of the tokens: {@code https://maskinporten.no/}. */
    String issuer();

    /** Where the issuer publishes its keys: {@code https://maskinporten.no/jwk}. */
    URI jwksUrl();

    /**
     * The names of this service in the claim {@code aud}. With any, a token has to name one of them. Without, the claim is not
     * read: set it where clients ask for tokens of one audience, since a token for somebody else then opens nothing here.
     */
    Optional<List<String>> audience();

    /** The algorithms of signatures that are accepted. */
    @WithDefault("RS256")
    List<String> algorithms();

    /** The longest time from issue to expiry. A token that is valid for longer is refused: whoever finds it can use it so long. */
    @WithDefault("1h")
    Duration maxLifetime();

    /** The {@code authority} of the organisations in tokens. Those of another register are refused, since their numbers mean something else. */
    @WithDefault("iso6523-actorid-upis")
    String authority();

    /** How long the issuer may take to send its keys. */
    @WithDefault("3s")
    Duration timeout();

    /** The shortest time between two fetches of the keys, whatever key ids tokens name. */
    @WithDefault("1m")
    Duration pause();

    /** The shortest time between two fetches while there is no key at all. */
    @WithDefault("5s")
    Duration pauseWithoutKeys();

    /** From which age on the keys are fetched again, so that a key that the issuer withdraws is soon refused. */
    @WithDefault("10m")
    Duration refresh();
}
