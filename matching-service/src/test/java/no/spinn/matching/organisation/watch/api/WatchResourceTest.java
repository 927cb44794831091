package no.spinn.matching.organisation.watch.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.kit.sql.Sql;
import no.spinn.kit.testing.EventContract;
import no.spinn.kit.testing.PublishedEvents;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.matching.answer.match.Rulebooks;
import no.spinn.matching.upstream.call.CallChanges;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class WatchResourceTest {

    private static final String OSLO = "958935420";
    private static final String BERGEN = "964338531";
    private static final String SIZE = "organisation.watchSize";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Inject
    Rulebooks rulebooks;

    @Inject
    CallChanges news;

    @Inject
    EntityManager database;

    @Inject
    Sql sql;

    @BeforeEach
    void publishTheVocabulary() {
        new PublishedEvents(kafka)
                .publish("spinn.facts.v1", "no.spinn.fact.published.v1", SIZE, 1, """
                    {"id":"%s","type":"integer","minimum":0,"maximum":1000,
                     "label":{"en":"It"},"question":{"en":"What about it?"},"help":{"en":"Ask"}}\
                    """.formatted(SIZE));
        await().atMost(PATIENCE)
                .until(() -> rulebooks.current().vocabulary().facts().containsKey(SIZE));
    }

    @Test
    void findsACallOnceAndItsAmendmentOnce() throws IOException {
        String large = watch(OSLO, profile(OSLO, "{\"%s\":10}".formatted(SIZE)), false);
        String small = watch(OSLO, profile(OSLO, "{\"%s\":9}".formatted(SIZE)), true);
        String unknown = watch(OSLO, profile(OSLO, "{}"), false);
        String curious = watch(BERGEN, profile(BERGEN, "{}"), true);
        String call = UUID.randomUUID().toString();

        publish(call, 1, "open");
        publish(call, 1, "open");
        matches(OSLO, large)
                .then()
                .body("items.call.id", contains(call))
                .body("items.callVersion", contains(1))
                .body("items.verdict", contains("eligible"));
        matches(BERGEN, curious).then().body("items.verdict", contains("undetermined"));
        matches(OSLO, small).then().body("items", empty());
        matches(OSLO, unknown).then().body("items", empty());

        String since = matches(OSLO, large).path("next");
        publish(call, 2, "open");
        as(OSLO).get("/v1/watches/%s/matches?since=%s".formatted(large, since))
                .then()
                .body("items.callVersion", contains(2));
        matches(OSLO, large).then().body("items.callVersion", contains(1, 2));
        assertThat(published(large, call)).isEqualTo(2);
        assertThat(published(small, call)).isZero();
        publish(call, 3, "closed");
        EventContract.verifySent(kafka, "spinn.matches.v1", "no.spinn.match.found.v1");
    }

    @Test
    void findsACallWithWhatNoConditionCanSayOnlyForThoseWhoWantUndeterminedOnes() {
        String profile = profile(OSLO, "{\"%s\":10}".formatted(SIZE));
        String strict = watch(OSLO, profile, false);
        String curious = watch(OSLO, profile, true);
        Announced call = new Announced(UUID.randomUUID().toString(), "open").withWhatNoConditionCanSay();
        publish(call, 1);
        matches(OSLO, curious).then().body("items.verdict", contains("undetermined"));
        matches(OSLO, strict).then().body("items", empty());
        publish(call.in("closed"), 2);
    }

    @Test
    void tellsOnceThatACallIsCancelled() throws IOException {
        String told = watch(OSLO, profile(OSLO, "{\"%s\":10}".formatted(SIZE)), false);
        String neverTold = watch(OSLO, profile(OSLO, "{\"%s\":9}".formatted(SIZE)), false);
        String call = UUID.randomUUID().toString();
        publish(call, 1, "open");
        publish(call, 2, "cancelled");
        publish(call, 2, "cancelled");
        publish(call, 3, "cancelled");
        matches(OSLO, told)
                .then()
                .body("items.callVersion", contains(1, 2))
                .body("items.verdict", contains("eligible", "eligible"))
                .body("items[0].ended", nullValue())
                .body("items[1].ended.reason", equalTo("cancelled"))
                .body("items[1].ended.criteria", empty());
        matches(OSLO, neverTold).then().body("items", empty());
        assertThat(published(told, call)).isEqualTo(2);
        EventContract.verifySent(kafka, "spinn.matches.v1", "no.spinn.match.ended.v1");
    }

    @Test
    void tellsOnceThatAnAmendedCallNoLongerFitsAndAgainWhenItDoes() {
        String medium = watch(OSLO, profile(OSLO, "{\"%s\":10}".formatted(SIZE)), false);
        String large = watch(OSLO, profile(OSLO, "{\"%s\":20}".formatted(SIZE)), false);
        Announced call = new Announced(UUID.randomUUID().toString(), "open");
        publish(call, 1);
        publish(call.from(15), 2);
        publish(call.from(16), 3);
        matches(OSLO, medium)
                .then()
                .body("items.callVersion", contains(1, 2))
                .body("items[1].verdict", equalTo("ineligible"))
                .body("items[1].ended.reason", equalTo("no_longer_fits"))
                .body("items[1].ended.criteria.id", contains("size"))
                .body("items[1].ended.criteria.result", contains("not_met"))
                .body("items[1].ended.criteria[0].text.en", equalTo("Large"));
        matches(OSLO, large)
                .then()
                .body("items.callVersion", contains(1, 2, 3))
                .body("items.ended", everyItem(nullValue()));
        publish(call, 4);
        publish(call.from(15), 5);
        matches(OSLO, medium)
                .then()
                .body("items.callVersion", contains(1, 2, 4, 5))
                .body("items.ended.reason", contains("no_longer_fits", "no_longer_fits"));
        publish(call.in("cancelled"), 6);
        matches(OSLO, medium).then().body("items.callVersion", contains(1, 2, 4, 5));
        matches(OSLO, large).then().body("items[-1].ended.reason", equalTo("cancelled"));
    }

    @Test
    void findsACallThatEveryMemberMeetsAndTellsWhenOneDoesNotAnyMore() {
        String all = watch(OSLO, coordinator(10, 20), false);
        String some = watch(OSLO, coordinator(9, 20), true);
        Announced call = new Announced(UUID.randomUUID().toString(), "open");
        publish(call, 1);
        publish(call.from(15), 2);
        matches(OSLO, all)
                .then()
                .body("items.callVersion", contains(1, 2))
                .body("items.verdict", contains("eligible", "ineligible"))
                .body("items[1].ended.reason", equalTo("no_longer_fits"));
        matches(OSLO, some).then().body("items", empty());
        publish(call.in("cancelled"), 3);
    }

    private static String coordinator(int first, int second) {
        return as(OSLO).header("Idempotency-Key", UUID.randomUUID())
                .body("""
                    {"name":"Joint","facts":{},"members":[{"facts":{"%1$s":%2$d}},{"facts":{"%1$s":%3$d}}]}\
                    """.formatted(SIZE, first, second))
                .post("/v1/profiles")
                .path("id");
    }

    @Test
    void namesTheFilterThatAnAmendedCallNoLongerPasses() {
        String profile = profile(OSLO, "{\"%s\":10}".formatted(SIZE));
        String soon = filtered(profile, "{\"closesTo\":\"2027-03-01T00:00:00Z\"}");
        Announced call = new Announced(UUID.randomUUID().toString(), "open").closing("2027-02-01T00:00:00Z");
        publish(call, 1);
        publish(call.closing("2027-04-01T00:00:00Z"), 2);
        matches(OSLO, soon)
                .then()
                .body("items.callVersion", contains(1, 2))
                .body("items[1].verdict", equalTo("eligible"))
                .body("items[1].ended.criteria", empty())
                .body("items[1].ended.filter", contains("closesTo"));
        publish(call.in("cancelled"), 3);
    }

    @Test
    void tellsThatACallClosedEarlyButNotThatItClosed() {
        String watch = watch(OSLO, profile(OSLO, "{\"%s\":10}".formatted(SIZE)), false);
        Announced planned = new Announced(UUID.randomUUID().toString(), "open").closing("2027-02-01T00:00:00Z");
        Announced early = planned.of(UUID.randomUUID().toString());
        publish(planned, 1);
        publish(planned.in("closed").closed("2027-02-01T00:00:00Z"), 2);
        publish(early, 1);
        publish(early.in("closed").closed("2027-01-31T23:59:59Z"), 2);
        matches(OSLO, watch)
                .then()
                .body("items.call.id", contains(planned.id, early.id, early.id))
                .body("items.ended.reason", contains("closed_early"))
                .body("items[2].ended.reason", equalTo("closed_early"));
    }

    /** A call as instruments-service announces it. */
    private record Announced(
            String id,
            String state,
            int atLeast,
            @Nullable String closesAt,
            @Nullable String closedAt,
            String notExpressible) {

        Announced(String id, String state) {
            this(id, state, 10, null, null, "");
        }

        Announced withWhatNoConditionCanSay() {
            return new Announced(id, state, atLeast, closesAt, closedAt, """
                {"text":{"en":"Mature"},"reason":{"en":"A judgement"}}\
                """);
        }

        Announced of(String other) {
            return new Announced(other, state, atLeast, closesAt, closedAt, notExpressible);
        }

        Announced in(String other) {
            return new Announced(id, other, atLeast, closesAt, closedAt, notExpressible);
        }

        Announced from(int size) {
            return new Announced(id, state, size, closesAt, closedAt, notExpressible);
        }

        Announced closing(String time) {
            return new Announced(id, state, atLeast, time, closedAt, notExpressible);
        }

        Announced closed(String time) {
            return new Announced(id, state, atLeast, closesAt, time, notExpressible);
        }

        String data(int version) {
            return """
                {"id":"%s","state":"%s","instrument":{"id":"%s","provider":{"organisation":"0192:991825827"}},
                 "criteriaVersion":%d,"title":{"en":"A call"},"closesAt":%s,"closedAt":%s,"notExpressible":[%s],"criteria":[
                  {"id":"size","version":1,"kind":"eligibility","text":{"en":"Large"},"condition":{"fact":"%s","atLeast":%d}}]}\
                """.formatted(
                            id,
                            state,
                            UUID.randomUUID(),
                            version,
                            quoted(closesAt),
                            quoted(closedAt),
                            notExpressible,
                            SIZE,
                            atLeast);
        }

        private static @Nullable String quoted(@Nullable String time) {
            return time == null ? null : '"' + time + '"';
        }
    }

    @Test
    void findsOnlyCallsThatPassItsFilter() {
        String profile = profile(OSLO, "{\"%s\":10}".formatted(SIZE));
        String ofTheirs =
                filtered(profile, "{\"providers\":[\"0192:991825827\"],\"closesFrom\":\"2027-01-01T00:00:00Z\"}");
        String ofOthers = filtered(profile, "{\"providers\":[\"0192:986399445\"]}");
        String ofAnother = filtered(profile, "{\"instrumentIds\":[\"%s\"]}".formatted(UUID.randomUUID()));
        String soon = filtered(profile, "{\"closesTo\":\"2027-01-01T00:00:00Z\"}");
        String call = UUID.randomUUID().toString();
        publish(call, 1, "open");
        matches(OSLO, ofTheirs).then().body("items.call.id", contains(call));
        for (String other : List.of(ofOthers, ofAnother, soon)) {
            matches(OSLO, other).then().body("items", empty());
        }
        publish(call, 2, "closed");
        as(OSLO).get("/v1/watches/" + ofTheirs)
                .then()
                .body("'filter'.providers", contains("0192:991825827"))
                .body("'filter'.closesFrom", equalTo("2027-01-01T00:00:00Z"));
        createFiltered(profile, "{\"closesFrom\":\"2027-02-01T00:00:00Z\",\"closesTo\":\"2027-01-01T00:00:00Z\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/filter/closesTo"));
        createFiltered(profile, "{\"providers\":[]}").then().statusCode(422);
    }

    private static String filtered(String profile, String filter) {
        return createFiltered(profile, filter).path("id");
    }

    private static Response createFiltered(String profile, String filter) {
        return as(OSLO).header("Idempotency-Key", UUID.randomUUID())
                .body("{\"name\":\"w\",\"profileId\":\"%s\",\"filter\":%s}".formatted(profile, filter))
                .post("/v1/watches");
    }

    @Test
    void findsCallsForAProfileThatWasJustSaved() {
        for (int i = 0; i < 5; i++) {
            String call = UUID.randomUUID().toString();
            String watch = watch(OSLO, profile(OSLO, "{\"%s\":11}".formatted(SIZE)), false);
            publish(call, 1, "open");
            matches(OSLO, watch).then().body("items.call.id", hasItem(call));
            publish(call, 2, "cancelled");
        }
    }

    @Test
    void isNotFoundByOthers() {
        String profile = profile(OSLO, "{}");
        String watch = watch(OSLO, profile, true);
        as(BERGEN).get("/v1/watches/" + watch).then().statusCode(404);
        as(BERGEN).get("/v1/watches/%s/matches".formatted(watch)).then().statusCode(404);
        as(BERGEN).delete("/v1/watches/" + watch).then().statusCode(404);
        as(BERGEN).get("/v1/watches").then().body("items.id", not(hasItem(watch)));
        create(BERGEN, profile, true).then().statusCode(404);
        given().get("/v1/watches/" + watch).then().statusCode(401);
    }

    @Test
    void stopsAfterItIsRemoved() {
        String profile = profile(OSLO, "{}");
        String removed = watch(OSLO, profile, true);
        as(OSLO).delete("/v1/watches/" + removed).then().statusCode(204);
        as(OSLO).get("/v1/watches/" + removed).then().statusCode(404);
        String left = watch(OSLO, profile, true);
        as(OSLO).get("/v1/watches/" + left).then().statusCode(200).body("profileId", equalTo(profile));
        as(OSLO).header("If-Match", "*")
                .delete("/v1/profiles/" + profile)
                .then()
                .statusCode(204);
        as(OSLO).get("/v1/watches/" + left).then().statusCode(404);
    }

    @Test
    void changesWhatThePatchNames() {
        String profile = profile(OSLO, "{}");
        Response created = create(OSLO, profile, true);
        String watch = "/v1/watches/" + created.path("id");
        as(OSLO).header("If-None-Match", created.header("ETag"))
                .get(watch)
                .then()
                .statusCode(304);
        String filter = "{\"filter\":{\"closesFrom\":\"2027-01-01T00:00:00Z\"},\"undeterminedToo\":null}";
        Response changed = patch(OSLO, watch, created.header("ETag"), filter);
        changed.then()
                .statusCode(200)
                .body("name", equalTo(created.path("name")))
                .body("profileId", equalTo(profile))
                .body("undeterminedToo", equalTo(false))
                .body("filter.closesFrom", equalTo("2027-01-01T00:00:00Z"));
        patch(OSLO, watch, created.header("ETag"), filter).then().statusCode(412);
        patch(BERGEN, watch, changed.header("ETag"), filter).then().statusCode(404);
        as(OSLO).contentType("application/merge-patch+json")
                .body(filter)
                .patch(watch)
                .then()
                .statusCode(428);
    }

    @Test
    void refusesPatchesThatLeaveNoWatch() {
        Response created = create(OSLO, profile(OSLO, "{}"), true);
        String watch = "/v1/watches/" + created.path("id");
        String contradiction =
                "{\"filter\":{\"closesFrom\":\"2027-02-01T00:00:00Z\",\"closesTo\":\"2027-01-01T00:00:00Z\"}}";
        for (String body : List.of(
                "{\"name\":null}",
                "{\"profileId\":\"%s\"}".formatted(UUID.randomUUID()),
                contradiction,
                "[]",
                "\"x\"")) {
            assertThat(patch(OSLO, watch, "*", body).statusCode()).as(body).isIn(400, 422);
        }
        String unknown = "{\"webhookId\":\"%s\"}".formatted(UUID.randomUUID());
        patch(OSLO, watch, "*", unknown).then().statusCode(404);
        as(OSLO).get(watch).then().header("ETag", equalTo(created.header("ETag")));
    }

    private static Response patch(String organisation, String watch, String ifMatch, String body) {
        return as(organisation)
                .contentType("application/merge-patch+json")
                .header("If-Match", ifMatch)
                .body(body)
                .patch(watch);
    }

    @Test
    void namesEveryFault() {
        as(OSLO).header("Idempotency-Key", UUID.randomUUID())
                .body("{\"name\":\" \"}")
                .post("/v1/watches")
                .then()
                .statusCode(422)
                .body("errors.size()", equalTo(2));
        String watch = watch(OSLO, profile(OSLO, "{}"), true);
        as(OSLO).get("/v1/watches/%s/matches?since=made-up".formatted(watch))
                .then()
                .statusCode(400);
    }

    @Test
    void streamsMatchesAndResumesAfterTheLastEvent() throws IOException, InterruptedException {
        String watch = watch(OSLO, profile(OSLO, "{\"%s\":10}".formatted(SIZE)), false);
        String first = UUID.randomUUID().toString();
        String second = UUID.randomUUID().toString();
        publish(first, 1, "open");
        String lastId;
        try (EventStream stream = EventStream.open(watch, OSLO, null)) {
            EventStream.Event before = stream.next();
            assertThat(before.name()).isEqualTo("match");
            assertThat(before.data()).contains(first);
            publish(second, 1, "open");
            EventStream.Event live = stream.next();
            assertThat(live.data()).contains(second).contains("\"verdict\":\"eligible\"");
            lastId = before.id();
            publish(second, 2, "cancelled");
            EventStream.Event end = stream.next();
            assertThat(end.name()).isEqualTo("match-ended");
            assertThat(end.data()).contains(second).contains("\"reason\":\"cancelled\"");
        }
        try (EventStream stream = EventStream.open(watch, OSLO, lastId)) {
            assertThat(stream.next().data()).contains(second);
        }
        publish(first, 2, "closed");
    }

    @Test
    void streamsOnlyToItsOwner() {
        String watch = watch(OSLO, profile(OSLO, "{}"), true);
        String stream = "/v1/watches/%s/matches/stream".formatted(watch);
        as(BERGEN).get(stream).then().statusCode(404).body("code", equalTo("SPINN-KIT-0005"));
        given().get(stream).then().statusCode(401);
        as(OSLO).header("Last-Event-ID", "made up").get(stream).then().statusCode(400);
    }

    @Test
    void opensAStreamByATicketOnceAndLetsItsReaderResume() throws IOException, InterruptedException {
        String watch = watch(OSLO, profile(OSLO, "{\"%s\":10}".formatted(SIZE)), false);
        URI address = URI.create(ticket(watch).then().statusCode(201).extract().header("Location"));
        String beginning;
        try (EventStream stream = EventStream.open(address, null)) {
            beginning = stream.firstId();
        }
        String call = UUID.randomUUID().toString();
        publish(call, 1, "open");
        String lastId;
        try (EventStream stream = EventStream.open(address, beginning)) {
            EventStream.Event match = stream.next();
            assertThat(match.data()).contains(call);
            lastId = match.id();
        }
        publish(call, 2, "cancelled");
        try (EventStream stream = EventStream.open(address, lastId)) {
            assertThat(stream.next().name()).isEqualTo("match-ended");
        }
        String cursor = lastId.substring(0, lastId.indexOf('.'));
        as(OSLO).get("/v1/watches/%s/matches?since=%s".formatted(watch, cursor))
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
        refused(address, null);
        refused(address, cursor);
        refused(address, cursor + ".made-up");
        sql.execute("UPDATE stream_ticket SET session_until = clock_timestamp()");
        refused(address, lastId);
    }

    @Test
    void opensOnlyTheStreamOfTheTicketWhileItIsValid() {
        String watch = watch(OSLO, profile(OSLO, "{}"), true);
        String other = watch(OSLO, profile(OSLO, "{}"), true);
        String address = ticket(watch).header("Location");
        refused(URI.create(address.replace(watch, other)), null);
        refused(URI.create(address.replaceFirst("/stream", "")), null);
        refused(URI.create(address + "x"), null);
        sql.execute("UPDATE stream_ticket SET expires_at = clock_timestamp()");
        refused(URI.create(address), null);
        as(BERGEN)
                .post("/v1/watches/%s/matches/stream-tickets".formatted(watch))
                .then()
                .statusCode(404);
    }

    private static Response ticket(String watch) {
        return as(OSLO).post("/v1/watches/%s/matches/stream-tickets".formatted(watch));
    }

    private static void refused(URI address, @Nullable String lastEventId) {
        RequestSpecification request = given().header("Accept-Language", "en");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        request.get(address)
                .then()
                .statusCode(401)
                .header("Cache-Control", "private, no-store")
                .body("errors.code", equalTo(List.of("ticket_invalid")));
    }

    // Returns when every watch is notified.
    private void publish(String call, int version, String state) {
        publish(new Announced(call, state), version);
    }

    private void publish(Announced call, int version) {
        new PublishedEvents(kafka)
                .publish("spinn.calls.v1", "no.spinn.call.opened.v1", call.id(), version, call.data(version));
        await().atMost(PATIENCE).until(() -> isKnown(call.id(), version));
        await().atMost(PATIENCE)
                .until(() -> QuarkusTransaction.requiringNew().call(news::next).isEmpty());
    }

    private boolean isKnown(String call, int version) {
        return rulebooks.current().calls().stream()
                .anyMatch(known -> known.id().toString().equals(call) && known.criteriaVersion() == version);
    }

    private long published(String watch, String call) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery("SELECT count(*) FROM outbox WHERE aggregate_id = :id")
                                .setParameter("id", watch + ":" + call)
                                .getSingleResult())
                        .longValue());
    }

    private static Response matches(String organisation, String watch) {
        return as(organisation).get("/v1/watches/%s/matches".formatted(watch));
    }

    private static String watch(String organisation, String profile, boolean undeterminedToo) {
        Response created = create(organisation, profile, undeterminedToo);
        created.then().statusCode(201);
        return created.path("id");
    }

    private static Response create(String organisation, String profile, boolean undeterminedToo) {
        return as(organisation)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"name\":\"Calls\",\"profileId\":\"%s\",\"undeterminedToo\":%s}"
                        .formatted(profile, undeterminedToo))
                .post("/v1/watches");
    }

    private static String profile(String organisation, String facts) {
        return as(organisation)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"name\":\"Watched\",\"facts\":%s}".formatted(facts))
                .post("/v1/profiles")
                .path("id");
    }

    private static RequestSpecification as(String organisation) {
        return given().header(
                        "Authorization", "Bearer " + Tokens.of(organisation, "spinn:matching spinn:matching.write"))
                .contentType(ContentType.JSON);
    }
}
