package no.spinn.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.spinn.local.TokenClient;

/** Tokens of the local issuer, each used for a while. */
final class KeptTokens {

    /** Shorter than the lifetime of a token, and long enough that most requests reuse one. */
    private static final Duration KEEP = Duration.ofSeconds(30);

    private final Map<List<String>, Kept> kept = new ConcurrentHashMap<>();
    private final TokenClient issuer;

    KeptTokens(TokenClient issuer) {
        this.issuer = issuer;
    }

    private record Kept(String token, Instant until) {}

    String token(String organisation, String scope) {
        return kept.compute(
                        List.of(organisation, scope),
                        (whose, last) -> last != null && Instant.now().isBefore(last.until())
                                ? last
                                : new Kept(
                                        request(organisation, scope),
                                        Instant.now().plus(KEEP)))
                .token();
    }

    private String request(String organisation, String scope) {
        try {
            return issuer.request(organisation, scope, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
