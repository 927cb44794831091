package no.spinn.matching.organisation.profile.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Operator;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.vocabulary.FactRoles;
import no.spinn.kit.testing.PublishedEvents;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.matching.answer.match.Rulebooks;
import no.spinn.matching.index.reverse.ProfileIndexes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class ProfileResourceTest {

    private static final String OSLO = "958935420";
    private static final String BERGEN = "964338531";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    // Facts that only this test uses.
    private static final String SIZE = "profile.size";
    private static final String ORG_SIZE = "organisation.profileSize";

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Inject
    Rulebooks rulebooks;

    @Inject
    ProfileIndexes indexes;

    @BeforeEach
    void publishTheVocabulary() {
        if (isPublished()) {
            return;
        }
        PublishedEvents events = new PublishedEvents(kafka);
        for (String size : List.of(SIZE, ORG_SIZE)) {
            events.publish("spinn.facts.v1", "no.spinn.fact.published.v1", size, 1, """
                {"id":"%s","type":"integer","minimum":0,"maximum":1000,
                 "label":{"en":"It"},"question":{"en":"What about it?"},"help":{"en":"Ask"}}\
                """.formatted(size));
        }
        events.publish("spinn.facts.v1", "no.spinn.fact.published.v1", "profile.word", 1, """
            {"id":"profile.word","type":"code",
             "label":{"en":"It"},"question":{"en":"What about it?"},"help":{"en":"Ask"}}\
            """);
        await().atMost(PATIENCE).until(this::isPublished);
    }

    private boolean isPublished() {
        return rulebooks.current().vocabulary().facts().keySet().containsAll(List.of(SIZE, ORG_SIZE, "profile.word"));
    }

    @Test
    void returnsASavedProfile() {
        Response saved = save(OSLO, body("Small", 9));
        saved.then().statusCode(201).header("ETag", "\"1\"").header("Location", containsString("/v1/profiles/"));
        UUID id = UUID.fromString(saved.path("id"));
        as(OSLO).get("/v1/profiles/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Small"))
                .body("facts.'profile.size'", equalTo(9));
        await().atMost(PATIENCE).until(() -> indexed().contains(id) && !large().contains(id));

        Response replaced =
                as(OSLO).header("If-Match", "\"1\"").body(body("Large", 10)).put("/v1/profiles/" + id);
        replaced.then().statusCode(200).body("name", equalTo("Large"));
        String tag = replaced.header("ETag");
        assertThat(tag).isNotEqualTo("\"1\"");
        await().atMost(PATIENCE).until(() -> large().contains(id));

        as(OSLO).header("If-Match", tag).delete("/v1/profiles/" + id).then().statusCode(204);
        as(OSLO).get("/v1/profiles/" + id).then().statusCode(404);
        await().atMost(PATIENCE).until(() -> !indexed().contains(id));
    }

    @Test
    void isBuiltAgainFromTheDatabase() {
        UUID id = UUID.fromString(save(OSLO, body("Large", 11)).path("id"));
        UUID large = UUID.fromString(save(OSLO, joint(10, 11)).path("id"));
        UUID oneSmall = UUID.fromString(save(OSLO, joint(11, 9)).path("id"));
        indexes.rebuild();
        assertThat(withAtLeastTen(SIZE)).contains(id);
        assertThat(withAtLeastTen(ORG_SIZE)).contains(large).doesNotContain(oneSmall);
        assertThat(indexed()).contains(id, large, oneSmall).doesNotHaveDuplicates();
    }

    private static String joint(int first, int second) {
        return """
            {"name":"Joint","facts":{},"members":[{"facts":{"%1$s":%2$d}},{"facts":{"%1$s":%3$d}}]}\
            """.formatted(ORG_SIZE, first, second);
    }

    @Test
    void matchesASavedProfile() {
        String call = UUID.randomUUID().toString();
        publishCall(call, 1, "open");
        try {
            assertThat(verdict(10, call)).isEqualTo("eligible");
            assertThat(verdict(9, call)).isEqualTo("ineligible");
        } finally {
            // The call is closed, because other tests count the open calls.
            publishCall(call, 2, "closed");
        }
    }

    @Test
    void neverFindsACallWithWhatNoConditionCanSayEligible() {
        String call = UUID.randomUUID().toString();
        publishCall(call, 1, "open", """
            {"text":{"en":"Mature"},"reason":{"en":"A judgement"}}\
            """);
        try {
            assertThat(verdict(10, call)).isEqualTo("undetermined");
            assertThat(verdict(9, call)).isEqualTo("ineligible");
        } finally {
            publishCall(call, 2, "closed");
        }
    }

    private static String verdict(int size, String call) {
        String id = save(OSLO, body("Sized", size)).path("id");
        Response matches = as(OSLO).get("/v1/profiles/%s/matches?limit=200".formatted(id));
        matches.then().statusCode(200);
        return matches.path("items.find { it.call.id == '%s' }.verdict".formatted(call));
    }

    private void publishCall(String id, int version, String state) {
        publishCall(id, version, state, "");
    }

    private void publishCall(String id, int version, String state, String notExpressible) {
        new PublishedEvents(kafka).publish("spinn.calls.v1", "no.spinn.call.opened.v1", id, version, """
            {"id":"%s","state":"%s","instrument":{"id":"%s","provider":{"organisation":"0192:991825827"}},
             "criteriaVersion":1,"title":{"en":"A call"},"notExpressible":[%s],"criteria":[
              {"id":"size","version":1,"kind":"eligibility","text":{"en":"Large"},"condition":{"fact":"%s","atLeast":10}}]}\
            """.formatted(
                        id, state, UUID.randomUUID(), notExpressible, SIZE));
        await().atMost(PATIENCE).until(() -> states(id).contains(state));
    }

    private List<String> states(String call) {
        return rulebooks.current().calls().stream()
                .filter(known -> known.id().toString().equals(call))
                .map(known -> known.state().name().toLowerCase(Locale.ROOT))
                .toList();
    }

    @Test
    void isNotFoundByOthers() {
        String id = save(OSLO, body("Secret", 10)).path("id");
        String profile = "/v1/profiles/" + id;
        as(BERGEN).get(profile).then().statusCode(404);
        as(BERGEN).get(profile + "/matches").then().statusCode(404);
        as(BERGEN)
                .header("If-Match", "*")
                .body(body("Mine", 1))
                .put(profile)
                .then()
                .statusCode(404);
        as(BERGEN).header("If-Match", "*").delete(profile).then().statusCode(404);
        as(BERGEN).get("/v1/profiles").then().statusCode(200).body("items.id", not(hasItem(id)));
        given().get(profile).then().statusCode(401);
        given().header("Authorization", "Bearer " + Tokens.of(OSLO, "spinn:matching"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body("Unscoped", 1))
                .post("/v1/profiles")
                .then()
                .statusCode(403);
    }

    @Test
    void refusesAnUpdateOfAStaleVersion() {
        String profile = "/v1/profiles/" + save(OSLO, body("One", 1)).path("id");
        as(OSLO).body(body("Two", 2)).put(profile).then().statusCode(428);
        as(OSLO).header("If-Match", "\"1\"")
                .body(body("Two", 2))
                .put(profile)
                .then()
                .statusCode(200);
        as(OSLO).header("If-Match", "\"1\"")
                .body(body("Three", 3))
                .put(profile)
                .then()
                .statusCode(412);
        as(OSLO).delete(profile).then().statusCode(428);
        as(OSLO).header("If-Match", "\"1\"").delete(profile).then().statusCode(412);
    }

    @Test
    void savesOnceForOneKey() {
        UUID key = UUID.randomUUID();
        String first = as(OSLO).header("Idempotency-Key", key)
                .body(body("Once", 1))
                .post("/v1/profiles")
                .path("id");
        String again = as(OSLO).header("Idempotency-Key", key)
                .body(body("Once", 1))
                .post("/v1/profiles")
                .path("id");
        assertThat(again).isEqualTo(first);
    }

    @Test
    void listsThemInPages() {
        List<String> saved = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            saved.add(save("974760673", body("Page", i)).path("id"));
        }
        List<String> listed = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = as("974760673").get("/v1/profiles?limit=2" + cursor);
            page.then().statusCode(200);
            listed.addAll(page.path("items.id"));
            String next = page.path("next");
            cursor = next == null ? null : "&cursor=" + next;
        }
        assertThat(listed).isEqualTo(saved.reversed());
    }

    @Test
    void namesEveryFault() {
        save(OSLO, """
            {"name":"x","facts":{"no.such":1,"%s":"ten"}}\
            """.formatted(SIZE))
                .then()
                .statusCode(422)
                .body("code", equalTo("SPINN-MAT-0001"))
                .body("errors.pointer", containsInAnyOrder("/facts/no.such", "/facts/profile.size"));
        save(OSLO, body("Beyond", 1001)).then().statusCode(422);
        save(OSLO, "{\"name\":\" \"}").then().statusCode(422).body("errors.size()", greaterThan(1));
    }

    @Test
    void keepsTheMembersOfACoordinator() {
        String members = "{\"name\":\"Joint\",\"facts\":{},\"members\":%s}";
        Response saved = save(OSLO, members.formatted("[{\"facts\":{\"%s\":9.0}},{\"facts\":{}}]".formatted(ORG_SIZE)));
        saved.then().statusCode(201).body("members.facts", contains(Map.of(ORG_SIZE, 9), Map.of()));
        String address = "/v1/profiles/" + saved.path("id");
        as(OSLO).get(address).then().body("members.facts", contains(Map.of(ORG_SIZE, 9), Map.of()));
        as(OSLO).header("If-Match", saved.header("ETag"))
                .body(members.formatted("[]"))
                .put(address)
                .then()
                .statusCode(200)
                .body("members", empty());
        save(OSLO, members.formatted("[{\"facts\":{}},{\"facts\":{\"%s\":1,\"%s\":-1}}]".formatted(SIZE, ORG_SIZE)))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/members/1/facts/" + SIZE, "/members/1/facts/" + ORG_SIZE));
        save(OSLO, members.formatted("[" + "{\"facts\":{}},".repeat(100) + "{\"facts\":{}}]"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/members"));
    }

    @Test
    void takesAnIntegerHoweverItsZeroFractionIsWritten() {
        String body = "{\"name\":\"x\",\"facts\":{\"%s\":%s}}";
        for (String nine : List.of("9.0", "9.00", "0.9e1")) {
            Response saved = save(OSLO, body.formatted(SIZE, nine));
            saved.then().statusCode(201);
            as(OSLO).get("/v1/profiles/" + saved.path("id")).then().body("facts.'profile.size'", equalTo(9));
        }
        save(OSLO, body.formatted(SIZE, "9.5"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/facts/profile.size"))
                .body("errors.code", contains("wrong_type"));
    }

    private static String body(String name, int size) {
        return "{\"name\":\"%s\",\"facts\":{\"%s\":%d}}".formatted(name, SIZE, size);
    }

    private static Response save(String organisation, String body) {
        return as(organisation)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/v1/profiles");
    }

    private static RequestSpecification as(String organisation) {
        return given().header(
                        "Authorization", "Bearer " + Tokens.of(organisation, "spinn:matching spinn:matching.write"))
                .contentType(ContentType.JSON);
    }

    private List<UUID> indexed() {
        List<UUID> all = new ArrayList<>();
        indexes.current().all().forEach(all::add);
        return all;
    }

    private List<UUID> large() {
        return withAtLeastTen(SIZE);
    }

    private List<UUID> withAtLeastTen(String fact) {
        List<UUID> all = new ArrayList<>();
        Condition.Test large =
                new Condition.Test(fact, new Operator.AtLeast(new FactValue.Number(BigDecimal.valueOf(10))));
        indexes.current().ask(List.of(large), FactRoles.NONE).eligible().forEach(all::add);
        return all;
    }
}
