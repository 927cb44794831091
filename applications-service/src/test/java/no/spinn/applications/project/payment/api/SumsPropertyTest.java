package no.spinn.applications.project.payment.api;

import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.CallBuilder;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Project;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For any budgets, decisions and payments, also concurrent ones: paid ≤ granted ≤ requested ≤ the limits, and all grants of a
 * call ≤ its budget. {@code -Dspinn.seed=…} repeats a case.
 */
@QuarkusTest
@WithInfrastructure
class SumsPropertyTest {

    private static final int CALLS = 20;
    private static final int APPLICATIONS = 5;
    private static final long FIRST = Long.getLong("spinn.seed", new Random().nextInt());

    private static final long MINIMUM = 100_000;
    private static final long MAXIMUM = 3_000_000;
    /** Rates and limits are met exactly as often as not. */
    private static final List<Long> SUMS =
            List.of(MINIMUM - 1, MINIMUM, 500_000L, 999_999L, 1_000_000L, 2_000_000L, MAXIMUM, MAXIMUM + 1);

    private static final String HALF = """
            {"any":[{"not":{"fact":"organisation.sector","equals":"municipality"}},{"fact":"project.grantShare","atMost":0.5}]}""";

    @Inject
    Neighbours neighbours;

    static LongStream seeds() {
        return LongStream.range(FIRST, FIRST + CALLS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noSumExceedsTheOneAboveIt(long seed) throws InterruptedException, ExecutionException {
        Vocabularies.publishTo(neighbours);
        Random random = new Random(seed);
        long budget = 500_000L * (1 + random.nextInt(16));
        CallBuilder call = aCall().granting(budget).withTerm("municipality.maximum-rate", HALF);
        call.publishTo(neighbours);

        List<Candidate> submitted = atOnce(IntStream.range(0, APPLICATIONS)
                .<Callable<@Nullable Candidate>>mapToObj(i -> {
                    Wish wish = Wish.any(random);
                    return () -> submitted(call, wish);
                })
                .toList());
        List<Decision> decisions = atOnce(submitted.stream()
                .<Callable<@Nullable Decision>>map(candidate -> {
                    Offer offer = Offer.any(random, candidate.wish());
                    return () -> new Decision(candidate, offer, decided(call, candidate, offer));
                })
                .toList());

        decisions.forEach(SumsPropertyTest::isWithinTheRequest);
        long granted =
                decisions.stream().mapToLong(decision -> decision.granted()).sum();
        assertThat(granted).isLessThanOrEqualTo(budget);
        // What was refused for the budget would not have fitted.
        assertThat(decisions)
                .filteredOn(decision -> decision.status() == 409)
                .allMatch(decision -> granted + decision.offer().kroner() > budget);
        for (Decision decision : decisions) {
            if (decision.granted() > 0) {
                paysAtMostTheGrant(decision, random);
            }
        }
    }

    /** What an applicant asks for. */
    private record Wish(String sector, String currency, long costs, long requested) {

        static Wish any(Random random) {
            long requested = SUMS.get(random.nextInt(SUMS.size()));
            long costs = random.nextBoolean() ? 2 * requested - random.nextInt(2) : 3 * requested;
            return new Wish(
                    random.nextBoolean() ? "municipality" : "company",
                    random.nextInt(8) == 0 ? "EUR" : "NOK",
                    costs,
                    requested);
        }

        boolean isWithinTheTerms() {
            return requested >= MINIMUM
                    && requested <= MAXIMUM
                    && (!sector.equals("municipality") || 2 * requested <= costs);
        }

        String draft(CallBuilder call) {
            return """
                    {"callId":"%1$s","title":"Tryggere skolevei","facts":{"organisation.sector":"%2$s"},"answers":{"challenge":"Biler"},
                     "budget":{"costs":[{"type":"travel","amount":{"amount":"%3$d","currency":"%4$s"}}],
                      "financing":[{"source":"own_share","amount":{"amount":"%5$d","currency":"%4$s"}},
                                   {"source":"grant","amount":{"amount":"%6$d","currency":"%4$s"}}]}}""".formatted(call.id(), sector, costs, currency, costs - requested, requested);
        }
    }

    /** What a provider wants to grant. */
    private record Offer(String outcome, long kroner, String currency) {

        static Offer any(Random random, Wish wish) {
            long kroner = switch (random.nextInt(4)) {
                case 0 -> SUMS.get(random.nextInt(SUMS.size()));
                case 1 -> 1 + random.nextLong(wish.requested());
                default -> wish.requested();
            };
            String outcome = kroner == wish.requested() ? "granted" : "partially_granted";
            return new Offer(outcome, kroner, random.nextInt(8) == 0 ? "EUR" : "NOK");
        }

        boolean isWithin(Wish wish) {
            return kroner <= wish.requested() && currency.equals("NOK");
        }
    }

    private record Candidate(Applicant applicant, String application, Wish wish) {}

    private record Decision(Candidate candidate, Offer offer, int status) {

        long granted() {
            return status == 201 ? offer.kroner() : 0;
        }
    }

    /** The application; null when its wish is refused, which it is if and only if it is outside the terms. */
    private static @Nullable Candidate submitted(CallBuilder call, Wish wish) {
        Applicant applicant = Applicant.another();
        Response draft = applicant.act().body(wish.draft(call)).post("/v1/applications");
        if (!wish.currency().equals("NOK")) {
            draft.then().statusCode(422);
            return null;
        }
        String application =
                Applicant.path(draft.then().statusCode(201).extract().header("Location"));
        applicant.submit(application).then().statusCode(wish.isWithinTheTerms() ? 201 : 422);
        return wish.isWithinTheTerms() ? new Candidate(applicant, application, wish) : null;
    }

    private static int decided(CallBuilder call, Candidate candidate, Offer offer) {
        String application = candidate.application();
        PROVIDER.act().post(application + "/formal-check").then().statusCode(200);
        PROVIDER.act().post(application + "/assessment").then().statusCode(200);
        PROVIDER.act()
                .body(proposal(call, "rejected", ""))
                .post(application + "/recommendation")
                .then()
                .statusCode(201);
        String amount =
                "\"amount\":{\"amount\":\"%d\",\"currency\":\"%s\"},".formatted(offer.kroner(), offer.currency());
        return PROVIDER.act()
                .body(proposal(call, offer.outcome(), amount))
                .post(application + "/decision")
                .statusCode();
    }

    private static String proposal(CallBuilder call, String outcome, String amount) {
        return """
                {"outcome":"%s",%s"summary":"Seen.","reasons":[{"criterionId":"%s","reason":"Seen."},
                 {"criterionId":"%s","reason":"Seen."}]}""".formatted(outcome, amount, call.benefit(), call.ability());
    }

    private static void isWithinTheRequest(Decision decision) {
        Candidate candidate = decision.candidate();
        assertThat(decision.status())
                .isIn(decision.offer().isWithin(candidate.wish()) ? List.of(201, 409) : List.of(422));
        String granted =
                candidate.applicant().request().get(candidate.application()).path("decision.granted.amount");
        assertThat(granted == null ? BigDecimal.ZERO : new BigDecimal(granted))
                .isEqualByComparingTo(BigDecimal.valueOf(decision.granted()));
    }

    private static void paysAtMostTheGrant(Decision decision, Random random)
            throws InterruptedException, ExecutionException {
        String application = decision.candidate().application();
        agree(decision);
        List<Long> paid = atOnce(IntStream.range(0, 4)
                .<Callable<@Nullable Long>>mapToObj(i -> {
                    long kroner = 1 + random.nextLong(decision.granted());
                    return () -> Project.pay(application, i % 2 == 0 ? "start" : "pilot", kroner + ".00")
                                            .statusCode()
                                    == 201
                            ? kroner
                            : null;
                })
                .toList());
        long sum = paid.stream().mapToLong(Long::longValue).sum();
        assertThat(sum).isLessThanOrEqualTo(decision.granted());
        String recorded = PROVIDER.request().get(application + "/follow-up").path("paid.amount");
        assertThat(new BigDecimal(recorded)).isEqualByComparingTo(BigDecimal.valueOf(sum));
    }

    private static void agree(Decision decision) {
        String application = decision.candidate().application();
        long first = decision.granted() / 3;
        Project.write(
                        application,
                        Project.terms()
                                .replace("1500000.00", "#")
                                .replace("500000.00", decision.granted() - first + ".00")
                                .replace("#", first + ".00"))
                .then()
                .statusCode(200);
        Applicant applicant = decision.candidate().applicant();
        String tag = applicant.request().get(application + "/agreement").header("ETag");
        applicant
                .act()
                .header("If-Match", tag)
                .post(application + "/agreement/acceptance")
                .then()
                .statusCode(200);
    }

    /** What they return, without nulls. */
    private static <T> List<T> atOnce(List<Callable<@Nullable T>> tasks)
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<@Nullable T>> futures =
                    tasks.stream().map(threads::submit).toList();
            List<T> results = new ArrayList<>();
            for (Future<@Nullable T> future : futures) {
                T result = future.get();
                if (result != null) {
                    results.add(result);
                }
            }
            return results;
        }
    }
}
