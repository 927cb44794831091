package no.spinn.instruments.history.api;

import static io.restassured.RestAssured.given;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.AGENCY;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.anInstrument;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.as;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.callUnder;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.draft;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.id;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.publish;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.publishNext;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.read;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.retire;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.schedule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithInfrastructure
class HistoryResourceTest {

    private static final String BEFORE_ALL = "2020-01-01";

    @Test
    void showsACallAsItWas() {
        Response call = amendedCall();
        String path = "/v1/calls/" + id(call);
        asOf(path, moment(path, 1))
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("title", equalTo("Prosjekter"));
        asOf(path, moment(path, 2)).then().body("version", equalTo(2)).body("title", equalTo("Andre ord"));
        asOf(path, justBefore(moment(path, 2))).then().body("version", equalTo(1));
        asOf(path, justBefore(moment(path, 1))).then().statusCode(404).body("code", equalTo("SPINN-KIT-0005"));
        asOf(path, today()).then().body("version", equalTo(2));
        asOf(path, yesterday()).then().statusCode(404);
    }

    @Test
    void showsACallOfNowAsItIsReadNow() {
        String path = "/v1/calls/" + id(amendedCall());
        Response now = given().get(path);
        assertThat(asOf(path, moment(path, 2)).asString()).isEqualTo(now.asString());
        assertThat(given().get(path + "/versions/2").asString()).isEqualTo(now.asString());
    }

    @Test
    void showsAnInstrumentAsItWas() {
        Response instrument = renamedInstrument();
        String path = "/v1/instruments/" + id(instrument);
        asOf(path, moment(path, 1))
                .then()
                .statusCode(200)
                .body("name", equalTo("Prosjektmidler"))
                .body("criteria", hasSize(2));
        asOf(path, moment(path, 2)).then().body("name", equalTo("Nytt navn"));
        asOf(path, today()).then().body("version", equalTo(2));
        asOf(path, yesterday()).then().statusCode(404);
    }

    @Test
    void showsFactsAndProvidersAsTheyWere() {
        String provider = given().get("/v1/providers").path("items[0].id");
        for (String path : List.of("/v1/facts/organisation.sector", "/v1/providers/" + provider)) {
            Response now = given().get(path);
            assertThat(asOf(path, today()).asString()).isEqualTo(now.asString());
            asOf(path, BEFORE_ALL).then().statusCode(404);
        }
    }

    @Test
    void listsInstrumentsAsTheyWere() {
        Response instrument = renamedInstrument();
        retire(instrument);
        String path = "/v1/instruments/" + id(instrument);
        String name = "items.find { it.id == '%s' }.name".formatted(id(instrument));
        String list = "/v1/instruments?limit=200&providerId=" + instrument.path("provider.id");
        asOf(list, justBefore(moment(path, 1))).then().statusCode(200).body("items.id", not(hasItem(id(instrument))));
        asOf(list, moment(path, 1)).then().body(name, equalTo("Prosjektmidler"));
        asOf(list, moment(path, 2)).then().body(name, equalTo("Nytt navn"));
        asOf(list, moment(path, 3)).then().body(name, nullValue());
        asOf(list + "&state=retired", moment(path, 3)).then().body(name, equalTo("Nytt navn"));
        asOf(list + "&state=retired", moment(path, 2)).then().body(name, nullValue());
        asOf(list, BEFORE_ALL).then().body("items", hasSize(0));
    }

    @Test
    void listsCallsAsTheyWere() {
        Response call = amendedCall();
        String path = "/v1/calls/" + id(call);
        cancel(call);
        String list = "/v1/calls?instrumentId=" + call.path("instrument.id");
        asOf(list, justBefore(moment(path, 1))).then().body("items", hasSize(0));
        asOf(list, moment(path, 1)).then().body("items.title", equalTo(List.of("Prosjekter")));
        asOf(list + "&state=scheduled", moment(path, 2)).then().body("items.title", equalTo(List.of("Andre ord")));
        asOf(list + "&state=cancelled", moment(path, 2)).then().body("items", hasSize(0));
        asOf(list + "&state=cancelled", moment(path, 3)).then().body("items.id", equalTo(List.of(id(call))));
    }

    @Test
    void pagesThroughAListAsItWas() {
        Response instrument = publish(draft(anInstrument()));
        List<String> ids = Stream.generate(() -> id(schedule(callUnder(instrument))))
                .limit(3)
                .toList();
        String path = "/v1/calls/" + ids.getLast();
        String moment = moment(path, 1);
        schedule(callUnder(instrument)).then().statusCode(200);
        String list = "/v1/calls?limit=2&instrumentId=" + id(instrument);
        Response first = asOf(list, moment);
        first.then().body("items.id", equalTo(ids.subList(0, 2)));
        asOf(list + "&cursor=" + first.path("next"), moment)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(ids.subList(2, 3)))
                .body("next", nullValue());
        given().get(list + "&cursor=" + first.path("next"))
                .then()
                .statusCode(400)
                .body("code", equalTo("SPINN-KIT-0002"));
    }

    @Test
    void pagesThroughTheVersionsOfACall() {
        Response call = amendedCall();
        String path = "/v1/calls/%s/versions?limit=1".formatted(id(call));
        Response first = given().get(path);
        first.then().statusCode(200).body("items.version", equalTo(List.of(1))).body("next", notNullValue());
        given().get(path + "&cursor=" + first.path("next"))
                .then()
                .body("items.version", equalTo(List.of(2)))
                .body("next", nullValue());
        given().get("/v1/calls/%s/versions?cursor=%s".formatted(id(amendedCall()), first.<String>path("next")))
                .then()
                .statusCode(400)
                .body("code", equalTo("SPINN-KIT-0002"));
    }

    @Test
    void saysWhatEachVersionOfAnInstrumentChanged() {
        Response instrument = renamedInstrument();
        retire(instrument);
        given().get("/v1/instruments/%s/versions".formatted(id(instrument)))
                .then()
                .statusCode(200)
                .body("items.change", equalTo(List.of("published", "published", "retired")))
                .body("items[1].differences.pointer", hasItem("/name/nb"))
                .body("items[2].reason", equalTo("Ordningen er slått sammen med en annen."));
    }

    @Test
    void hasNoPastOfADraft() {
        Response draft = callUnder(publish(draft(anInstrument())));
        String path = "/v1/calls/" + id(draft);
        as(AGENCY).queryParam("asOf", today()).get(path).then().statusCode(404);
        given().get(path + "/versions").then().statusCode(404);
        given().get(path + "/versions/0").then().statusCode(404);
    }

    @Test
    void hasNoVersionThatWasNeverPublished() {
        String path = "/v1/calls/" + id(amendedCall());
        for (String version : List.of("0", "-1", "3", "2147483648", "one")) {
            given().get(path + "/versions/" + version).then().statusCode(404);
        }
    }

    static Stream<String> placesWithAPast() {
        return Stream.of(
                "/v1/calls",
                "/v1/calls/01a209fe-7242-7fbc-899c-b2e09ad04b82",
                "/v1/instruments",
                "/v1/instruments/01a209fe-7207-7a7d-a09f-72b66c8ca444",
                "/v1/facts/organisation.sector",
                "/v1/providers/00000000-0000-7000-8000-000000000000");
    }

    @ParameterizedTest
    @MethodSource("placesWithAPast")
    void refusesAMomentThatCannotBeRead(String path) {
        for (String asOf : List.of("yesterday", "2027-13-01", "2027-03-01T12:00:00", "99999-01-01", "-0001-01-01")) {
            asOf(path, asOf)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("code", equalTo("SPINN-KIT-0001"))
                    .body("errors.pointer", equalTo(List.of("?asOf")));
        }
    }

    /** A call in two versions. */
    private static Response amendedCall() {
        Response scheduled = schedule(callUnder(publish(draft(anInstrument()))));
        Response amended = as(AGENCY)
                .header("If-Match", scheduled.header("ETag"))
                .body(Map.of("reason", "Rettet", "changes", Map.of("title", Map.of("nb", "Andre ord"))))
                .post("/v1/calls/%s/amendments".formatted(id(scheduled)));
        amended.then().statusCode(200);
        return amended;
    }

    /** An instrument in two versions. */
    private static Response renamedInstrument() {
        Response instrument = publish(draft(anInstrument()));
        publishNext(instrument, "name", Map.of("nb", "Nytt navn")).then().statusCode(200);
        return read(instrument);
    }

    private static void cancel(Response call) {
        as(AGENCY)
                .body(Map.of("reason", "Ingen penger"))
                .post("/v1/calls/%s/cancellation".formatted(id(call)))
                .then()
                .statusCode(200);
    }

    private static Response asOf(String path, String moment) {
        return given().queryParam("asOf", moment).get(path);
    }

    /** The time at which this version became public. */
    private static String moment(String path, int version) {
        return given().get(path + "/versions").path("items[%d].changedAt".formatted(version - 1));
    }

    private static String justBefore(String moment) {
        return Instant.parse(moment).minusNanos(1_000).toString();
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Europe/Oslo")).toString();
    }

    private static String yesterday() {
        return LocalDate.now(ZoneId.of("Europe/Oslo")).minusDays(1).toString();
    }
}
