package no.spinn.kit.security.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.spinn.kit.testing.FromInfrastructure;
import no.spinn.kit.testing.TestIssuer;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;

/** A caller who makes up key ids: it loads neither the issuer nor the service, and disturbs nobody. */
@QuarkusTest
@WithInfrastructure
@TestProfile(UnknownKeyIdsTest.FewWithoutAToken.class)
class UnknownKeyIdsTest {

    private static final int TOKENS = 3_000;
    private static final int LIMIT = 1_000;
    private static final int AT_ONCE = 20;
    private static final Duration PROMPT = Duration.ofSeconds(2);

    /** A limit that the attack reaches, and that does not grow back meanwhile. */
    public static final class FewWithoutAToken implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("spinn.rate-limit.anonymous", Integer.toString(LIMIT), "spinn.rate-limit.window", "10h");
        }
    }

    @TestHTTPResource("/v1/things/whoami")
    URI whoAmI;

    @FromInfrastructure
    TestIssuer issuer;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String good = Tokens.of("958935420", "spinn:things");

    @Test
    void costThreeThousandTokensOneFetchAMinuteAndThenTheirSenderTheLimit() throws Exception {
        assertThat(send(good).statusCode()).isEqualTo(200);
        int before = issuer.fetches();
        Instant begin = Instant.now();
        try (ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<HttpResponse<String>>> answers = IntStream.range(0, TOKENS)
                    .mapToObj(i -> senders.submit(
                            () -> send(Tokens.naming(UUID.randomUUID().toString(), good))))
                    .toList();
            while (!answers.getLast().isDone()) {
                goodTokenPassesAtOnce();
            }
            assertThat(answers).allSatisfy(answer -> {
                assertThat(answer.get().statusCode()).isIn(401, 429);
                assertThat(answer.get().headers().firstValue("RateLimit")).isPresent();
            });
            assertThat(answers.stream().map(Future::resultNow).filter(answer -> answer.statusCode() == 401))
                    .hasSizeBetween(LIMIT - 10, LIMIT + 10);
        }
        long minutes = Duration.between(begin, Instant.now()).toMinutes();
        assertThat(issuer.fetches() - before).isLessThanOrEqualTo(1 + (int) minutes);
        goodTokenPassesAtOnce();
    }

    private void goodTokenPassesAtOnce() throws IOException, InterruptedException {
        Instant sent = Instant.now();
        assertThat(send(good).statusCode()).isEqualTo(200);
        assertThat(Duration.between(sent, Instant.now())).isLessThan(PROMPT);
    }

    private HttpResponse<String> send(String token) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(whoAmI)
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofString());
    }
}
