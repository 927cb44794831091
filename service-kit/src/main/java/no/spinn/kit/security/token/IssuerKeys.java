package no.spinn.kit.security.token;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import no.spinn.kit.security.TokenSettings;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the issuer. They are fetched when a token names an unknown one, and when they are old: one fetch at a time, and after
 * each a pause, so that callers who make up key ids cannot load the issuer. In the pause after a successful fetch, an id that is not among
 * the keys is no key of the issuer.
 */
final class IssuerKeys {

    private static final Logger LOG = Logger.getLogger(IssuerKeys.class);

    private final KeySource issuer;
    private final Consumer<KeySet> keep;
    private final TokenSettings settings;
    private final Clock clock;
    private volatile KeySet keys;
    private @Nullable CompletableFuture<Boolean> running;
    private Instant next = Instant.MIN;
    private boolean lastSucceeded;

    /**
     * @param kept what is known at the start
     * @param keep what to do with newly fetched keys
     */
    IssuerKeys(KeySource issuer, KeySet kept, Consumer<KeySet> keep, TokenSettings settings, Clock clock) {
        this.issuer = issuer;
        this.keys = kept;
        this.keep = keep;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether a token with this key id can be verified without asking the issuer. */
    boolean has(String id) {
        return keys.has(id);
    }

    /**
     * The keys, with the one of this id if the issuer has it. Fails with {@link UnknownKeys} when the issuer does not say
     * whether it has: then nobody can tell a good token from a bad one.
     */
    Uni<KeySet> with(String id) {
        KeySet known = keys;
        if (known.has(id)) {
            refreshIfOld(known);
            return Uni.createFrom().item(known);
        }
        return Uni.createFrom().completionStage(this::refresh).onItem().transformToUni(succeeded -> {
            KeySet now = keys;
            return now.has(id) || succeeded
                    ? Uni.createFrom().item(now)
                    : Uni.createFrom().failure(new UnknownKeys());
        });
    }

    // Nobody waits for it: the known keys verify until then.
    private void refreshIfOld(KeySet known) {
        if (known.asOf().plus(settings.refresh()).isBefore(clock.instant())) {
            CompletableFuture<Boolean> ignored = refresh();
        }
    }

    /** Whether the last fetch succeeded, which may be the one that is under way or one of a moment ago. */
    private synchronized CompletableFuture<Boolean> refresh() {
        if (running != null) {
            return running.copy();
        }
        if (clock.instant().isBefore(next)) {
            return CompletableFuture.completedFuture(lastSucceeded);
        }
        CompletableFuture<Boolean> fetch = issuer.fetch()
                .thenApply(json -> KeySet.read(json, clock.instant()))
                .handle(this::fetched);
        running = fetch.isDone() ? null : fetch;
        return fetch.copy();
    }

    private boolean fetched(@Nullable KeySet newest, @Nullable Throwable failure) {
        if (newest != null) {
            keys = newest;
        } else {
            LOG.warnf("cannot fetch the keys of %s: %s", settings.issuer(), failure);
        }
        end(newest != null);
        if (newest != null) {
            // Nobody waits for it.
            Thread.startVirtualThread(() -> keepForRestart(newest));
        }
        return newest != null;
    }

    private synchronized void end(boolean succeeded) {
        Duration pause = keys.isEmpty() ? settings.pauseWithoutKeys() : settings.pause();
        running = null;
        lastSucceeded = succeeded;
        next = clock.instant().plus(pause);
    }

    private void keepForRestart(KeySet newest) {
        try {
            keep.accept(newest);
        } catch (RuntimeException e) {
            LOG.warnf("the keys of the issuer are not kept for a restart: %s", e.getMessage());
        }
    }
}
