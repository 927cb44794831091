package no.spinn.kit.security.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import no.spinn.kit.testing.ManualClock;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

class IssuerKeysTest {

    private static final Duration AT_ONCE = Duration.ofMillis(200);
    private static final RsaJsonWebKey KEY = key("known");

    private final Issuer issuer = new Issuer();
    private final ManualClock clock = new ManualClock(Instant.parse("2026-12-01T12:00:00Z"));
    private final List<KeySet> kept = new CopyOnWriteArrayList<>();
    private final IssuerKeys keys = beginningWith(KeySet.NONE);

    @Test
    void fetchesOnceAMinuteHoweverManyIdsAreMadeUp() {
        for (int second = 0; second < 300; second++) {
            for (int token = 0; token < 10; token++) {
                assertThat(at(keys.with(UUID.randomUUID().toString())).isEmpty())
                        .isFalse();
            }
            clock.advance(Duration.ofSeconds(1));
        }
        assertThat(issuer.fetches()).isEqualTo(5);
    }

    @Test
    void fetchesOnceForAllWhoWait() {
        issuer.hang();
        List<CompletableFuture<KeySet>> waiting = new ArrayList<>();
        for (int caller = 0; caller < 100; caller++) {
            waiting.add(keys.with("known").subscribeAsCompletionStage());
        }
        assertThat(waiting).noneMatch(CompletableFuture::isDone);
        issuer.answer(json(KEY));

        assertThat(waiting)
                .allSatisfy(caller -> assertThat(caller.join().has("known")).isTrue());
        assertThat(issuer.fetches()).isEqualTo(1);
    }

    @Test
    void givesAKnownKeyAtOnceWhileTheIssuerHangs() {
        at(keys.with("known"));
        clock.advance(Duration.ofHours(1));
        issuer.hang();
        CompletableFuture<KeySet> waiting = keys.with("unknown").subscribeAsCompletionStage();

        assertThat(at(keys.with("known")).has("known")).isTrue();
        assertThat(waiting).isNotDone();
    }

    @Test
    void doesNotKnowWhetherAKeyIsBadWhileTheIssuerFails() {
        at(keys.with("known"));
        clock.advance(Duration.ofMinutes(2));
        issuer.fail();

        assertThatThrownBy(() -> at(keys.with("rotated"))).isInstanceOf(UnknownKeys.class);
        assertThatThrownBy(() -> at(keys.with("rotated"))).isInstanceOf(UnknownKeys.class);
        assertThat(issuer.fetches()).isEqualTo(2);
        issuer.answer(json(KEY, key("rotated")));
        clock.advance(Duration.ofMinutes(1));
        assertThat(at(keys.with("rotated")).has("rotated")).isTrue();
    }

    @Test
    void asksAgainSoonWhileThereIsNoKeyAtAll() {
        issuer.fail();
        assertThatThrownBy(() -> at(keys.with("known"))).isInstanceOf(UnknownKeys.class);
        issuer.answer(json(KEY));
        assertThatThrownBy(() -> at(keys.with("known"))).isInstanceOf(UnknownKeys.class);
        assertThat(issuer.fetches()).isEqualTo(1);

        clock.advance(Duration.ofSeconds(5));
        assertThat(at(keys.with("known")).has("known")).isTrue();
    }

    @Test
    void takesAnAnswerThatIsNoKeySetForAFailure() {
        issuer.answer("<html>sorry</html>");
        assertThatThrownBy(() -> at(keys.with("known"))).isInstanceOf(UnknownKeys.class);
        clock.advance(Duration.ofMinutes(1));
        issuer.answer("{\"keys\":[]}");
        assertThatThrownBy(() -> at(keys.with("known"))).isInstanceOf(UnknownKeys.class);
    }

    @Test
    void beginsWithWhatWasKeptAndForgetsAKeyThatTheIssuerHasWithdrawn() {
        at(keys.with("known"));
        await().until(() -> kept.size() == 1);
        issuer.fail();
        IssuerKeys restarted = beginningWith(kept.getFirst());
        assertThat(at(restarted.with("known")).has("known")).isTrue();

        clock.advance(Duration.ofMinutes(11));
        issuer.answer(json(key("other")));
        at(restarted.with("known"));
        assertThat(restarted.has("known")).isFalse();
    }

    @Test
    void keepsNothingPrivate() {
        issuer.answer(new JsonWebKeySet(KEY).toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE));
        at(keys.with("known"));
        await().until(() -> kept.size() == 1);
        assertThat(kept.getFirst().written())
                .contains("\"n\":")
                .doesNotContain("\"d\":")
                .doesNotContain("\"p\":");
    }

    private IssuerKeys beginningWith(KeySet known) {
        return new IssuerKeys(issuer, known, kept::add, TokenSettingsOf.issuer("https://issuer.test/"), clock);
    }

    private static KeySet at(Uni<KeySet> keys) {
        return keys.await().atMost(AT_ONCE);
    }

    private static String json(RsaJsonWebKey... keys) {
        return new JsonWebKeySet(keys).toJson();
    }

    private static RsaJsonWebKey key(String id) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An issuer that answers as a test wants. */
    private static final class Issuer implements KeySource {

        private CompletableFuture<String> next = CompletableFuture.completedFuture(json(KEY));
        private int fetches;

        @Override
        public CompletableFuture<String> fetch() {
            fetches++;
            return next;
        }

        int fetches() {
            return fetches;
        }

        void hang() {
            next = new CompletableFuture<>();
        }

        void fail() {
            next = CompletableFuture.failedFuture(new IllegalStateException("the issuer answered 500"));
        }

        /** From now on, and to those who wait. */
        void answer(String json) {
            next.complete(json);
            next = CompletableFuture.completedFuture(json);
        }
    }
}
