package no.spinn.kit.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Who decides what the system users of Altinn may do. Without a decision point, their tokens are refused. */
@ConfigMapping(prefix = "spinn.system-users")
public interface SystemUserSettings {

    /** The decision point: {@code https://platform.altinn.no/authorization/api/v1/authorize}. */
    Optional<URI> decisionPoint();

    /** The resource of Altinn's Resource Registry that customers delegate. It has the actions {@code read} and {@code write}. */
    @WithDefault("spinn")
    String resource();

    /** The key of the subscription to Altinn's API. */
    Optional<String> subscriptionKey();

    /** A file with the token by which the decision point knows this service. It is read for each question, so it can be renewed. */
    Optional<Path> tokenFile();

    /** How long a decision is kept. A customer that withdraws its consent is obeyed after this time. */
    @WithDefault("1m")
    Duration keep();

    /** How long a decision may take. After that, the answer is 503. */
    @WithDefault("2s")
    Duration timeout();
}
