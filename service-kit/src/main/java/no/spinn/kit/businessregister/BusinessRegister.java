package no.spinn.kit.businessregister;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * What Enhetsregisteret says of a number. An answer is kept for a while, and for a day longer while the register is down. Those who
 * ask for the same number at the same time wait for one question. After a failure, nobody is asked for a while, so that nobody waits
 * for a register that is down.
 */
@Singleton
public class BusinessRegister {

    private static final int MOST_KEPT = 10_000;
    private static final Duration LONGEST_KEPT = Duration.ofDays(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final RegisterClient client;
    private final BusinessRegisterSettings settings;
    private final Clock clock;
    private final Semaphore free;
    private final Cache<String, Kept> kept;
    private final ConcurrentMap<String, CompletableFuture<Finding>> underWay = new ConcurrentHashMap<>();
    private volatile Instant pausedUntil = Instant.EPOCH;

    @Inject
    public BusinessRegister(RegisterClient client, BusinessRegisterSettings settings) {
        this(client, settings, Clock.systemUTC());
    }

    BusinessRegister(RegisterClient client, BusinessRegisterSettings settings, Clock clock) {
        this.client = client;
        this.settings = settings;
        this.clock = clock;
        this.free = new Semaphore(settings.concurrent());
        this.kept = Caffeine.newBuilder()
                .maximumSize(MOST_KEPT)
                .expireAfterWrite(settings.keep().plus(LONGEST_KEPT))
                .ticker(() -> Duration.between(Instant.EPOCH, clock.instant()).toNanos())
                .build();
    }

    private record Kept(Finding finding, @Nullable String tag) {}

    /** Whether there is a register to ask. */
    public boolean isConfigured() {
        return client.isConfigured();
    }

    /** Whether the register would be asked now: it has an address, and has not failed a moment ago. */
    public boolean isAskable() {
        return isConfigured() && !clock.instant().isBefore(pausedUntil);
    }

    /**
     * Returns what the register says, or said a short while ago. Waits for the timeout of the settings at most.
     *
     * @param number an organisation number of nine digits
     */
    public Finding find(String number) throws RegisterUnavailable {
        Kept known = kept.getIfPresent(number);
        if (known != null && isFresh(known)) {
            return known.finding();
        }
        CompletableFuture<Finding> mine = new CompletableFuture<>();
        CompletableFuture<Finding> others = underWay.putIfAbsent(number, mine);
        return others == null ? lead(number, mine) : follow(others);
    }

    private boolean isFresh(Kept known) {
        return clock.instant().isBefore(known.finding().asOf().plus(settings.keep()));
    }

    private Finding lead(String number, CompletableFuture<Finding> question) throws RegisterUnavailable {
        try {
            Finding finding = freshOrAsked(number);
            question.complete(finding);
            return finding;
        } catch (RegisterUnavailable | RuntimeException e) {
            question.completeExceptionally(e);
            throw e;
        } finally {
            underWay.remove(number, question);
        }
    }

    private static Finding follow(CompletableFuture<Finding> question) throws RegisterUnavailable {
        try {
            return question.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RegisterUnavailable unavailable
                    ? unavailable
                    : RegisterUnavailable.once(String.valueOf(e.getCause()));
        }
    }

    private Finding freshOrAsked(String number) throws RegisterUnavailable {
        Kept known = kept.getIfPresent(number);
        if (known != null && isFresh(known)) {
            return known.finding();
        }
        try {
            Kept asked = ask(number, known);
            kept.put(number, asked);
            return asked.finding();
        } catch (RegisterUnavailable e) {
            if (known == null) {
                throw e;
            }
            return known.finding();
        }
    }

    private Kept ask(String number, @Nullable Kept known) throws RegisterUnavailable {
        if (!isAskable()) {
            throw RegisterUnavailable.once("nobody is asked until " + pausedUntil);
        }
        if (!free.tryAcquire()) {
            throw RegisterUnavailable.once("there are too many questions at this time");
        }
        try {
            return understood(client.ask(number, known == null ? null : known.tag()), known);
        } catch (RegisterUnavailable e) {
            pauseAfter(e);
            throw e;
        } finally {
            free.release();
        }
    }

    private Kept understood(RegisterClient.Reply reply, @Nullable Kept known) {
        return switch (reply) {
            case RegisterClient.Reply.Answered(RegisterAnswer answer, String tag) ->
                new Kept(new Finding(answer, clock.instant()), tag);
            case RegisterClient.Reply.Unchanged() -> {
                Kept confirmed = Objects.requireNonNull(known, "unchanged since what?");
                yield new Kept(new Finding(confirmed.finding().answer(), clock.instant()), confirmed.tag());
            }
        };
    }

    private void pauseAfter(RegisterUnavailable failure) {
        Duration asked = failure.pause();
        if (asked != null) {
            pausedUntil = clock.instant().plus(longer(asked));
        }
    }

    private Duration longer(Duration asked) {
        Duration pause = asked.compareTo(settings.pause()) > 0 ? asked : settings.pause();
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
