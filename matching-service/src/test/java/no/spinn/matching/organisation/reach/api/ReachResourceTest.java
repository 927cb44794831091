package no.spinn.matching.organisation.reach.api;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.in;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Facts;
import no.spinn.kit.testing.PublishedEvents;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.kit.value.Ids;
import no.spinn.matching.answer.match.Rulebooks;
import no.spinn.matching.index.reverse.IndexedProfile;
import no.spinn.matching.index.reverse.ProfileChange;
import no.spinn.matching.index.reverse.ProfileChange.Removed;
import no.spinn.matching.index.reverse.ProfileChange.Stored;
import no.spinn.matching.index.reverse.ProfileIndexes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class ReachResourceTest {

    private static final String PROVIDER = "986399445";

    // Facts that only this test uses, because other tests store profiles too.
    private static final String SIZE = "{\"fact\":\"reach.size\",\"atLeast\":10}";
    private static final String GROUP = "{\"fact\":\"reach.group\",\"oneOf\":[\"one\"]}";

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Inject
    Rulebooks rulebooks;

    @Inject
    ProfileIndexes indexes;

    private final List<IndexedProfile> stored = new ArrayList<>();

    @BeforeEach
    void publishTheVocabulary() {
        if (isPublished()) {
            return;
        }
        publishFact("reach.size", "integer", "");
        publishFact("reach.group", "code", "\"codes\":[{\"code\":\"one\"},{\"code\":\"two\"}],");
        await().atMost(Duration.ofSeconds(30)).until(this::isPublished);
    }

    private boolean isPublished() {
        return rulebooks.current().vocabulary().facts().keySet().containsAll(List.of("reach.size", "reach.group"));
    }

    @AfterEach
    void forgetTheProfiles() {
        indexes.apply(stored.stream()
                .<ProfileChange>map(profile -> new Removed(profile.id()))
                .toList());
    }

    @Test
    void returnsTheReachAndTheMostExcludingCriterion() {
        store(20, "one", 10);
        store(15, "one", 9);
        store(35, "two", 9);
        ask(criteria(GROUP, SIZE))
                .statusCode(200)
                .body("roundedTo", equalTo(5))
                .body("eligible", equalTo(20))
                .body("criteria.id", contains("c0", "c1"))
                .body("criteria.failing", contains(35, 50))
                .body("criteria.gained", contains(0, 15))
                .body("mostExcluding", equalTo("c1"));
    }

    @Test
    void returnsNoCountBelowFive() {
        store(3, "one", 10);
        ask(criteria(GROUP, SIZE)).statusCode(200).body("eligible", in(List.of(0, 5)));
        ask(criteria(GROUP, "{\"not\":%s}".formatted(SIZE))).body("criteria.gained", everyItem(in(List.of(0, 5))));
    }

    @Test
    void namesEveryFaultWithItsPlace() {
        ask(criteria(
                        "{\"fact\":\"reach.sise\",\"atLeast\":10}",
                        "{\"fact\":\"reach.size\",\"atLeast\":\"10\"}",
                        "{\"all\":[%s,{\"any\":[{\"fact\":\"reach.size\",\"resembles\":1}]}]}".formatted(GROUP),
                        "{\"not\":{\"fact\":\"reach.group\",\"oneOf\":[\"one\",\"three\"]}}",
                        "[]"))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("SPINN-MAT-0020"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/criteria/0/condition/fact",
                                "/criteria/1/condition/atLeast",
                                "/criteria/2/condition/all/1/any/0",
                                "/criteria/3/condition/not/oneOf/1",
                                "/criteria/4/condition"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "unknown_fact", "wrong_type", "unknown_operator", "unknown_code", "not_a_condition"));
        ask("{\"criteria\":[{\"id\":\"a\",\"condition\":%s},{\"id\":\"a\",\"condition\":%s}]}".formatted(GROUP, SIZE))
                .statusCode(422)
                .body("errors.pointer", contains("/criteria/1/id"));
    }

    @Test
    void refusesConditionsThatAreTooLarge() {
        String deep = "{\"not\":".repeat(12) + SIZE + "}".repeat(12);
        ask(criteria(deep)).statusCode(422).body("errors.code", contains("too_deep"));
        String wide = "{\"any\":[%s]}"
                .formatted(IntStream.range(0, 150).mapToObj(i -> SIZE).collect(Collectors.joining(",")));
        ask(criteria(wide)).statusCode(200);
        ask(criteria(wide, wide)).statusCode(422).body("errors.code", contains("too_wide"));
        ask(criteria(IntStream.range(0, 51).mapToObj(i -> SIZE).toArray(String[]::new)))
                .statusCode(422)
                .body("errors.pointer", contains("/criteria"));
        ask("{\"criteria\":[]}").statusCode(422);
        ask("{\"criteria\":[null]}").statusCode(422);
        ask("{\"criteria\":[{\"id\":\"a\"}]}")
                .statusCode(422)
                .body("errors.pointer", contains("/criteria/0/condition"));
        ask("{}").statusCode(422);
    }

    @Test
    void needsATokenWithTheScope() {
        given().contentType(ContentType.JSON)
                .body(criteria(SIZE))
                .post("/v1/reach")
                .then()
                .statusCode(401);
        given().contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + Tokens.of(PROVIDER, "spinn:eligibility"))
                .body(criteria(SIZE))
                .post("/v1/reach")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse ask(String body) {
        return given().contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + Tokens.of(PROVIDER, "spinn:matching"))
                .body(body)
                .post("/v1/reach")
                .then();
    }

    private static String criteria(String... conditions) {
        return IntStream.range(0, conditions.length)
                .mapToObj(i -> "{\"id\":\"c%d\",\"condition\":%s}".formatted(i, conditions[i]))
                .collect(Collectors.joining(",", "{\"criteria\":[", "]}"));
    }

    private void store(int count, String group, int size) {
        Map<String, FactValue> facts = Map.of(
                "reach.group", new FactValue.Code(group),
                "reach.size", new FactValue.Number(BigDecimal.valueOf(size)));
        List<IndexedProfile> profiles = IntStream.range(0, count)
                .mapToObj(i -> new IndexedProfile(Ids.next(), new Facts(facts)))
                .toList();
        stored.addAll(profiles);
        indexes.apply(profiles.stream().map(Stored::new).toList());
    }

    private void publishFact(String id, String type, String more) {
        new PublishedEvents(kafka)
                .publish("spinn.facts.v1", "no.spinn.fact.published.v1", id, 1, """
                {"id":"%s","type":"%s",%s"label":{"en":"It"},"question":{"en":"What about it?"},"help":{"en":"Ask"}}""".formatted(id, type, more));
    }
}
