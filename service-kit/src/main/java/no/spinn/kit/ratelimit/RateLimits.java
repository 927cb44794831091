package no.spinn.kit.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One token bucket for each caller, in memory: limits protect this replica and are not shared. */
@Singleton
public class RateLimits {

    private static final int MAX_CALLERS = 100_000;

    private static final String TAKEN = "spinn.allowance.address";
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final RatePolicy ofConsumers;
    private final RatePolicy ofAddresses;
    private final Cache<String, Bucket> buckets;

    RateLimits(RateLimitSettings settings) {
        this.ofConsumers = RatePolicy.of("consumer", settings.consumer(), settings.window());
        this.ofAddresses = RatePolicy.of("address", settings.anonymous(), settings.window());
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MAX_CALLERS)
                .expireAfterAccess(settings.window().multipliedBy(2))
                .build();
    }

    /** Takes a request without a token from the bucket of its network address. */
    public Allowance take(HttpServerRequest request) {
        return take(new RateLimitedCaller(request.remoteAddress().hostAddress(), false));
    }

    /** The same, but only once for each request, however often it is asked for. */
    public Allowance takeOnce(RoutingContext context) {
        Allowance taken = context.get(TAKEN);
        if (taken == null) {
            taken = take(context.request());
            context.put(TAKEN, taken);
        }
        return taken;
    }

    /** What {@link #takeOnce} has taken; null if it was not asked for. */
    static @Nullable Allowance taken(RoutingContext context) {
        return context.get(TAKEN);
    }

    /** Takes a request from the caller's bucket. */
    Allowance take(RateLimitedCaller caller) {
        RatePolicy policy = caller.hasToken() ? ofConsumers : ofAddresses;
        Bucket bucket = buckets.get(caller.name(), name -> fill(policy));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        long pause = probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
        return new Allowance(policy, probe.isConsumed(), probe.getRemainingTokens(), Math.ceilDiv(pause, SECOND));
    }

    private static Bucket fill(RatePolicy policy) {
        return Bucket.builder()
                .addLimit(rate -> rate.capacity(policy.limit()).refillGreedy(policy.limit(), policy.window()))
                .build();
    }
}
