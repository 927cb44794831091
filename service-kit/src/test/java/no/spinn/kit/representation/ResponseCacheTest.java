package no.spinn.kit.representation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import jakarta.ws.rs.core.EntityTag;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ResponseCacheTest {

    private final ResponseCache kept = new ResponseCache(new OfTenThousandBytes());

    @Test
    void areFoundUnderTheirAddressInTheLanguageOfTheirReader() {
        keep("/a", "nb", Set.of("a"));
        assertThat(kept.find("/a", "nb")).isNotNull();
        assertThat(kept.find("/a", "en")).isNull();
        assertThat(kept.find("/a?q", "nb")).isNull();
    }

    @Test
    void areSharedByReadersWhoSayDifferentlyThatTheyWantTheSameLanguage() {
        keep("/a", "nb", Set.of("a"));
        kept.put(new CacheMiss("/b", "nb-NO, nb;q=0.9", kept.generation()), "nb", representation(Set.of("b")));
        assertThat(kept.find("/a", "nb-NO, nb;q=0.9")).isNotNull();
    }

    @Test
    void areForgottenWhenWhatTheyTellOfChanges() {
        keep("/a", "nb", Set.of("a", "all"));
        keep("/b", "nb", Set.of("b"));
        kept.invalidate(Set.of("all"));
        assertThat(kept.find("/a", "nb")).isNull();
        assertThat(kept.find("/b", "nb")).isNotNull();
    }

    @Test
    void areNotKeptWhenSomethingChangedWhileTheyWereMade() {
        CacheMiss cacheMiss = new CacheMiss("/a", "nb", kept.generation());
        kept.invalidate(Set.of("something"));
        kept.put(cacheMiss, "nb", representation(Set.of("a")));
        assertThat(kept.find("/a", "nb")).isNull();
    }

    @Test
    void takeNoMoreMemoryThanTheyMay() {
        for (int i = 0; i < 1_000; i++) {
            keep("/" + i, "nb", Set.of("a"));
        }
        long found = IntStream.range(0, 1_000)
                .filter(i -> kept.find("/" + i, "nb") != null)
                .count();
        assertThat(found).isLessThan(50);
    }

    private void keep(String uri, String language, Set<String> subjects) {
        kept.put(new CacheMiss(uri, language, kept.generation()), language, representation(subjects));
    }

    private static CachedResponse representation(Set<String> subjects) {
        return new CachedResponse(Buffer.buffer("{}"), "application/json", new EntityTag("1"), List.of(), subjects);
    }

    private record OfTenThousandBytes() implements ResponseCacheSettings {

        @Override
        public MemorySize memory() {
            return new MemorySize(BigInteger.valueOf(10_000));
        }

        @Override
        public Duration maxAge() {
            return Duration.ofSeconds(5);
        }
    }
}
