package no.spinn.instruments.catalogue.instrument.api;

import static io.restassured.RestAssured.given;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.AGENCY;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.NO_PROVIDER;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.OTHER_PROVIDER;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.anInstrument;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.as;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.callUnder;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.draft;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.eligible;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.id;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.publish;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.publishNext;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.read;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.redraft;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.replace;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.retire;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.schedule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class InstrumentAuthoringResourceTest {

    @Test
    void refusesCallsOutsideItsThemesAndRegions() {
        Map<String, @Nullable Object> instrument = anInstrument();
        instrument.put("themes", List.of("mobility", "education"));
        instrument.put("regions", List.of("46", "11"));
        Response published = publish(draft(instrument));
        as(AGENCY)
                .body(Map.of(
                        "instrumentId", id(published),
                        "title", Map.of("nb", "Prosjekter"),
                        "summary", Map.of("nb", "For kommuner."),
                        "themes", List.of("mobility", "welfare"),
                        "regions", List.of("03", "46")))
                .post("/v1/calls")
                .then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        equalTo(List.of("/themes/1 outside_instrument", "/regions/0 outside_instrument")))
                .body("errors[1].detail", equalTo("virkemiddelet gjelder 46, 11"));
    }

    @Test
    void limitsCallsThatNameNoRegionsToItsOwn() {
        Map<String, @Nullable Object> instrument = anInstrument();
        instrument.put("regions", List.of("46", "11"));
        as(AGENCY)
                .body(Map.of(
                        "instrumentId", id(publish(draft(instrument))),
                        "title", Map.of("nb", "Prosjekter"),
                        "summary", Map.of("nb", "For kommuner.")))
                .post("/v1/calls")
                .then()
                .statusCode(201)
                .body("regions", equalTo(List.of("46", "11")))
                .body("criteria.key", hasItem("terms.regions"));
    }

    @Test
    void leavesAnnouncedCallsWhatTheyWereForWhenItIsForLess() {
        Map<String, @Nullable Object> instrument = anInstrument();
        instrument.put("regions", List.of("46", "11"));
        Response published = publish(draft(instrument));
        Response call = schedule(callUnder(published));
        publishNext(published, "regions", List.of("46")).then().statusCode(200);

        amend(call, Map.of("title", Map.of("nb", "Flere prosjekter")))
                .then()
                .statusCode(200)
                .body("regions", equalTo(List.of("46", "11")));
        amend(call, Map.of("regions", List.of("46", "03")))
                .then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        equalTo(List.of("/changes/regions/1 outside_instrument")));
    }

    @Test
    void leavesAnnouncedCallsForAllRegionsWhenItNamesSome() {
        Response published = publish(draft(anInstrument()));
        Response call = schedule(callUnder(published));
        publishNext(published, "regions", List.of("46")).then().statusCode(200);

        amend(call, Map.of("title", Map.of("nb", "Flere prosjekter")))
                .then()
                .statusCode(200)
                .body("regions", hasSize(0))
                .body("criteria.key", not(hasItem("terms.regions")));
    }

    private static Response amend(Response call, Map<String, ?> changes) {
        return as(AGENCY)
                .header("If-Match", given().get("/v1/calls/" + id(call)).header("ETag"))
                .body(Map.of("reason", "Mange ba om det", "changes", changes))
                .post("/v1/calls/%s/amendments".formatted(id(call)));
    }

    @Test
    void draftsAnInstrument() {
        Map<String, @Nullable Object> instrument = anInstrument();
        Response draft = draft(instrument);
        draft.then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("slug", equalTo(instrument.get("slug")))
                .body("name.en", equalTo("Project grants"))
                .body("criteria", hasSize(2))
                .body("criteria.id", everyItem(notNullValue()));
        assertThat(draft.header("Location")).endsWith("/v1/instrument-drafts/" + id(draft));
        as(AGENCY).get(draft.header("Location")).then().statusCode(200).header("ETag", equalTo(draft.header("ETag")));
    }

    @Test
    void draftsOnceHoweverOftenItIsAsked() {
        String key = UUID.randomUUID().toString();
        Map<String, @Nullable Object> instrument = anInstrument();
        Response first = asWithKey(key).body(instrument).post("/v1/instrument-drafts");
        Response retry = asWithKey(key).body(instrument).post("/v1/instrument-drafts");
        assertThat(retry.statusCode()).isEqualTo(201);
        assertThat(retry.asString()).isEqualTo(first.asString());
    }

    @Test
    void showsDraftsToTheirProviderAlone() {
        Response draft = draft(anInstrument());
        String path = "/v1/instrument-drafts/" + id(draft);
        as(AGENCY).get(path).then().statusCode(200).header("Cache-Control", "private, no-store");
        as(OTHER_PROVIDER).get(path).then().statusCode(404);
        as(NO_PROVIDER).get(path).then().statusCode(404);
        given().get(path).then().statusCode(401);
        read(draft).then().statusCode(404);
        given().get("/v1/instruments/%s/versions".formatted(id(draft))).then().statusCode(404);
    }

    @Test
    void listsDraftsForTheirProviderAlone() {
        String id = id(draft(anInstrument()));
        as(AGENCY).get("/v1/instrument-drafts?limit=200").then().statusCode(200).body("items.id", hasItem(id));
        as(OTHER_PROVIDER).get("/v1/instrument-drafts?limit=200").then().body("items.id", not(hasItem(id)));
        given().get("/v1/instruments?limit=200").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void letsOnlyProvidersWriteInstruments() {
        as(NO_PROVIDER)
                .body(anInstrument())
                .post("/v1/instrument-drafts")
                .then()
                .statusCode(403)
                .body("code", equalTo("SPINN-KIT-0004"));
        as(NO_PROVIDER).get("/v1/instrument-drafts").then().statusCode(403);
        given().auth()
                .oauth2(Tokens.of(AGENCY, "spinn:instruments spinn:calls.write"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(anInstrument())
                .post("/v1/instrument-drafts")
                .then()
                .statusCode(403);
        given().contentType(ContentType.JSON)
                .body(anInstrument())
                .post("/v1/instrument-drafts")
                .then()
                .statusCode(401);
    }

    @Test
    void replacesADraft() {
        Map<String, @Nullable Object> instrument = anInstrument();
        Response draft = draft(instrument);
        instrument.put("name", Map.of("nb", "Nytt navn"));
        Response replaced = replace(draft, instrument);
        replaced.then().statusCode(200).body("name.nb", equalTo("Nytt navn")).body("name.en", nullValue());
        replace(draft, instrument).then().statusCode(412);
        replace(replaced, anInstrument()).then().statusCode(200);
    }

    @Test
    void changesADraftOnlyForWhoHasReadIt() {
        String path = "/v1/instrument-drafts/" + id(draft(anInstrument()));
        as(AGENCY).body(anInstrument()).put(path).then().statusCode(428);
        as(AGENCY).delete(path).then().statusCode(428);
        as(AGENCY).post(path + "/publication").then().statusCode(428);
        as(AGENCY).header("If-Match", "\"old\"").delete(path).then().statusCode(412);
        as(AGENCY)
                .header("If-Match", "\"old\"")
                .post(path + "/publication")
                .then()
                .statusCode(412);
    }

    @Test
    void hasNothingThereForOtherProviders() {
        Response published = publish(draft(anInstrument()));
        Response draft = redraft(published);
        String path = "/v1/instrument-drafts/" + id(draft);
        String instrument = "/v1/instruments/" + id(published);
        as(OTHER_PROVIDER)
                .header("If-Match", "*")
                .body(anInstrument())
                .put(path)
                .then()
                .statusCode(404);
        as(OTHER_PROVIDER).header("If-Match", "*").delete(path).then().statusCode(404);
        as(OTHER_PROVIDER)
                .header("If-Match", "*")
                .post(path + "/publication")
                .then()
                .statusCode(404);
        as(OTHER_PROVIDER).post(instrument + "/draft").then().statusCode(404);
        as(OTHER_PROVIDER)
                .body(Map.of("reason", "Nei"))
                .post(instrument + "/retirement")
                .then()
                .statusCode(404);
        as(OTHER_PROVIDER).get(instrument + "/audit-entries").then().statusCode(404);
    }

    @Test
    void deletesADraft() {
        Response draft = draft(anInstrument());
        String path = "/v1/instrument-drafts/" + id(draft);
        as(AGENCY).header("If-Match", draft.header("ETag")).delete(path).then().statusCode(204);
        as(AGENCY).get(path).then().statusCode(404);
    }

    @Test
    void publishesAnInstrument() {
        Response draft = draft(anInstrument());
        Response published = publish(draft);
        published
                .then()
                .statusCode(200)
                .body("state", equalTo("published"))
                .body("version", equalTo(1))
                .body("criteriaVersion", equalTo(1))
                .body("criteria.version", equalTo(List.of(1, 1)))
                .body("provider.name", equalTo("Digitaliseringsdirektoratet"));
        assertThat(read(published).asString()).isEqualTo(published.asString());
        assertThat(read(published).header("ETag")).isEqualTo(published.header("ETag"));
        as(AGENCY).get("/v1/instrument-drafts/" + id(draft)).then().statusCode(404);
        given().get("/v1/instruments?limit=200").then().body("items.id", hasItem(id(published)));
    }

    @Test
    void publishesOnceHoweverOftenItIsAsked() {
        Response draft = draft(anInstrument());
        String key = UUID.randomUUID().toString();
        String path = "/v1/instrument-drafts/%s/publication".formatted(id(draft));
        Response first = asWithKey(key).header("If-Match", draft.header("ETag")).post(path);
        Response retry = asWithKey(key).header("If-Match", draft.header("ETag")).post(path);
        assertThat(retry.statusCode()).isEqualTo(200);
        assertThat(retry.asString()).isEqualTo(first.asString());
        read(first).then().body("version", equalTo(1));
    }

    @Test
    void publishesTheNextVersionOfAnInstrument() {
        Response first = publish(draft(anInstrument()));
        Response draft = redraft(first);
        draft.then()
                .statusCode(201)
                .body("id", equalTo(id(first)))
                .body("criteria.id", equalTo(first.path("criteria.id")));
        redraft(first).then().statusCode(409).body("code", equalTo("SPINN-INS-0104"));
        read(first).then().body("version", equalTo(1));
        publish(draft).then().statusCode(200).body("version", equalTo(2)).body("criteriaVersion", equalTo(1));
    }

    @Test
    void countsOnlyTheCriteriaThatChange() {
        Response first = publish(draft(anInstrument()));
        List<Map<String, Object>> criteria = redraft(first).path("criteria");
        discardDraft(first);
        Map<String, Object> longer = new HashMap<>(criteria.get(1));
        longer.put("condition", Map.of("fact", "project.durationMonths", "atMost", 36));
        List<Object> next = new ArrayList<>(List.of(criteria.get(0), longer));
        next.add(eligible("Forankret", Map.of("fact", "project.leadershipAnchored", "equals", true)));
        Response second = publishNext(first, "criteria", next);
        second.then()
                .statusCode(200)
                .body("criteriaVersion", equalTo(2))
                .body("criteria.version", equalTo(List.of(1, 2, 1)))
                .body("criteria[1].id", equalTo(longer.get("id")));
        publishNext(second, "criteria", List.of(longer))
                .then()
                .body("version", equalTo(3))
                .body("criteriaVersion", equalTo(3))
                .body("criteria.version", equalTo(List.of(2)));
        publishNext(second, "name", Map.of("nb", "Nytt navn"))
                .then()
                .body("version", equalTo(4))
                .body("criteriaVersion", equalTo(3));
    }

    @Test
    void neverChangesAPublishedVersion() {
        Response first = publish(draft(anInstrument()));
        String path = "/v1/instruments/%s/versions/1".formatted(id(first));
        String criteria = "/v1/instruments/%s/criteria/1".formatted(id(first));
        Response before = given().get(path);
        Response criteriaBefore = given().get(criteria);
        before.then().statusCode(200).header("Cache-Control", "public, max-age=86400");
        assertThat(before.asString()).isEqualTo(first.asString());
        publishNext(first, "criteria", List.of()).then().statusCode(200);
        publishNext(first, "name", Map.of("nb", "Nytt navn", "en", "New name"))
                .then()
                .statusCode(200)
                .body("version", equalTo(3));
        assertThat(given().get(path).asByteArray()).isEqualTo(before.asByteArray());
        assertThat(given().get(criteria).asByteArray()).isEqualTo(criteriaBefore.asByteArray());
        given().get("/v1/instruments/%s/versions/4".formatted(id(first))).then().statusCode(404);
        given().get("/v1/instruments/%s/criteria/3".formatted(id(first))).then().statusCode(404);
    }

    @Test
    void keepsAnnouncedCallsByTheirCriteria() {
        Response first = publish(draft(anInstrument()));
        Response announced = schedule(callUnder(first));
        Response draft = callUnder(first);
        publishNext(first, "criteria", List.of()).then().body("criteriaVersion", equalTo(2));
        given().get("/v1/calls/" + id(announced))
                .then()
                .body("criteriaVersion", equalTo(1))
                .body("criteria", hasSize(2))
                .body("version", equalTo(1));
        as(AGENCY)
                .get("/v1/calls/" + id(draft))
                .then()
                .body("criteriaVersion", equalTo(2))
                .body("criteria", hasSize(0));
    }

    @Test
    void tellsCallsThatTheirInstrumentIsRenamed() {
        Response first = publish(draft(anInstrument()));
        Response announced = schedule(callUnder(first));
        publishNext(first, "name", Map.of("nb", "Nytt navn")).then().statusCode(200);
        given().get("/v1/calls/" + id(announced))
                .then()
                .body("version", equalTo(2))
                .body("instrument.name", equalTo("Nytt navn"));
        given().get("/v1/calls/%s/versions/1".formatted(id(announced)))
                .then()
                .body("instrument.name", equalTo("Prosjektmidler"));
    }

    @Test
    void refusesASlugThatIsTaken() {
        Map<String, @Nullable Object> instrument = anInstrument();
        instrument.put("slug", "stimulab");
        Response draft = draft(instrument);
        publish(draft).then().statusCode(409).body("code", equalTo("SPINN-INS-0103"));
        as(AGENCY).get("/v1/instrument-drafts/" + id(draft)).then().statusCode(200);
        Map<String, @Nullable Object> other = anInstrument();
        publish(replace(draft, other)).then().statusCode(200).body("slug", equalTo(other.get("slug")));
    }

    @Test
    void refusesToPublishCriteriaThatNobodyCanMeet() {
        Map<String, @Nullable Object> instrument = anInstrument();
        instrument.put(
                "criteria",
                List.of(
                        eligible("Lange", Map.of("fact", "project.durationMonths", "atLeast", 25)),
                        eligible("Forankret", Map.of("fact", "project.leadershipAnchored", "equals", true)),
                        eligible("Korte", Map.of("fact", "project.durationMonths", "atMost", 24))));
        publish(draft(instrument))
                .then()
                .statusCode(422)
                .body("code", equalTo("SPINN-INS-0102"))
                .body("errors.pointer", equalTo(List.of("/criteria/0", "/criteria/2")))
                .body("errors.code", everyItem(equalTo("contradiction")));
    }

    @Test
    void namesAllFaultsOfAnInstrumentAtOnce() {
        Map<String, @Nullable Object> instrument = anInstrument();
        instrument.put("slug", "Nei, ikke slik");
        instrument.put("summary", null);
        instrument.put("themes", List.of("welfare", "magic"));
        instrument.put("partners", List.of(UUID.randomUUID()));
        instrument.put("criteria", List.of(eligible("X", Map.of("fact", "project.magic", "equals", true))));
        draft(instrument)
                .then()
                .statusCode(422)
                .body("code", equalTo("SPINN-INS-0101"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/slug", "/summary", "/themes/1", "/partners/0", "/criteria/0/condition/fact"));
    }

    @Test
    void retiresAnInstrument() {
        Response published = publish(draft(anInstrument()));
        Response announced = schedule(callUnder(published));
        Response draft = callUnder(published);
        retire(published)
                .then()
                .statusCode(200)
                .body("state", equalTo("retired"))
                .body("retirement", equalTo("Ordningen er slått sammen med en annen."))
                .body("version", equalTo(2))
                .body("criteriaVersion", equalTo(1));
        callUnder(published).then().statusCode(409).body("code", equalTo("SPINN-INS-0008"));
        schedule(draft).then().statusCode(409).body("code", equalTo("SPINN-INS-0008"));
        given().get("/v1/calls/" + id(announced)).then().body("state", equalTo("scheduled"));
        retire(published).then().statusCode(409).body("code", equalTo("SPINN-INS-0105"));
        redraft(published).then().statusCode(409).body("code", equalTo("SPINN-INS-0105"));
        given().get("/v1/instruments?limit=200").then().body("items.id", not(hasItem(id(published))));
        given().get("/v1/instruments?limit=200&state=retired").then().body("items.id", hasItem(id(published)));
    }

    @Test
    void publishesNoNextVersionOfWhatWasRetiredMeanwhile() {
        Response published = publish(draft(anInstrument()));
        Response draft = redraft(published);
        retire(published).then().statusCode(200);
        publish(draft).then().statusCode(409).body("code", equalTo("SPINN-INS-0105"));
        String path = "/v1/instrument-drafts/" + id(draft);
        as(AGENCY).post(path + "/publication").then().statusCode(409).body("code", equalTo("SPINN-INS-0105"));
        as(AGENCY).delete(path).then().statusCode(428);
        read(published).then().body("state", equalTo("retired")).body("version", equalTo(2));
    }

    @Test
    void needsAReasonToRetire() {
        Response published = publish(draft(anInstrument()));
        String path = "/v1/instruments/%s/retirement".formatted(id(published));
        as(AGENCY)
                .body(Map.of("reason", " "))
                .post(path)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/reason")));
        as(AGENCY)
                .body("{\"reason\":\"a\\u0000b\"}")
                .post(path)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/reason")));
        read(published).then().body("state", equalTo("published"));
    }

    @Test
    void recordsWhoDidWhatWithAnInstrument() {
        Instant begin = Instant.now().minus(Duration.ofSeconds(5));
        Map<String, @Nullable Object> instrument = anInstrument();
        Response draft = draft(instrument);
        instrument.put("summary", Map.of("nb", "Andre ord"));
        Response published = publish(replace(draft, instrument));
        retire(published);
        Response acts = as(AGENCY).get("/v1/instruments/%s/audit-entries".formatted(id(published)));
        acts.then()
                .statusCode(200)
                .header("Cache-Control", "private, no-store")
                .body(
                        "items.action",
                        equalTo(List.of(
                                "draft_instrument", "revise_instrument", "publish_instrument", "retire_instrument")))
                .body("items.consumer", everyItem(equalTo("0192:" + AGENCY)))
                .body("items[0].details.slug", equalTo(instrument.get("slug")))
                .body("items[1].details.pointer", hasItem("/presentation/summary/nb"))
                .body("items[3].reason", equalTo("Ordningen er slått sammen med en annen."));
        assertThat(acts.jsonPath().getList("items.at", String.class))
                .allSatisfy(at -> assertThat(Instant.parse(at))
                        .isBetween(begin, Instant.now().plusSeconds(5)));
    }

    @Test
    void pagesThroughTheAudit() {
        Response draft = draft(anInstrument());
        publish(draft);
        String path = "/v1/instruments/%s/audit-entries?limit=1".formatted(id(draft));
        Response page = as(AGENCY).get(path);
        page.then().body("items.action", equalTo(List.of("draft_instrument")));
        as(AGENCY)
                .get(path + "&cursor=" + page.path("next"))
                .then()
                .body("items.action", equalTo(List.of("publish_instrument")))
                .body("next", nullValue());
    }

    private static void discardDraft(Response instrument) {
        as(AGENCY).header("If-Match", "*").delete("/v1/instrument-drafts/" + id(instrument));
    }

    private static io.restassured.specification.RequestSpecification asWithKey(String key) {
        return given().auth()
                .oauth2(Tokens.of(AGENCY, "spinn:instruments.write"))
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON);
    }
}
