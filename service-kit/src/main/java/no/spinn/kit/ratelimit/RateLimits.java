package no.spinn.kit.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Duration;

/** One token bucket for each caller, kept in memory: a limit protects this replica, it is no account. */
@Singleton
public class RateLimits {

    private static final int MAX_CALLERS = 100_000;

    private final RateLimitSettings settings;
    private final Cache<String, Bucket> buckets;

    RateLimits(RateLimitSettings settings) {
        this.settings = settings;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MAX_CALLERS)
                .expireAfterAccess(settings.window().multipliedBy(2))
                .build();
    }

    /** Takes one request of a caller without a token out of its address's bucket. */
    public Allowance take(HttpServerRequest request) {
        return take(new RateLimitedCaller(request.remoteAddress().hostAddress(), false));
    }

    /** Takes one request out of the caller's bucket. */
    Allowance take(RateLimitedCaller caller) {
        long limit = caller.hasToken() ? settings.consumer() : settings.anonymous();
        Bucket bucket = buckets.get(caller.name(), name -> fill(limit));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return new Allowance(
                caller.hasToken() ? "consumer" : "address",
                limit,
                settings.window(),
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Duration.ofNanos(
                        probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill()));
    }

    private Bucket fill(long limit) {
        return Bucket.builder()
                .addLimit(rate -> rate.capacity(limit).refillGreedy(limit, settings.window()))
                .build();
    }
}
