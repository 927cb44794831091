package no.spinn.instruments.catalogue.call.api;

import static io.restassured.RestAssured.given;
import static no.spinn.instruments.catalogue.call.api.CallRequests.COUNCIL;
import static no.spinn.instruments.catalogue.call.api.CallRequests.aCallThatOpens;
import static no.spinn.instruments.catalogue.call.api.CallRequests.amend;
import static no.spinn.instruments.catalogue.call.api.CallRequests.as;
import static no.spinn.instruments.catalogue.call.api.CallRequests.create;
import static no.spinn.instruments.catalogue.call.api.CallRequests.schedule;
import static no.spinn.instruments.catalogue.call.api.CallRequests.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import no.spinn.kit.testing.WithInfrastructure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class CalendarResourceTest {

    private static final Instant TOMORROW = Instant.now().plus(Duration.ofDays(1));

    /** Noon in Norway in summer. */
    private static final Instant DEADLINE = Instant.parse("2031-06-15T10:00:00Z");

    @Test
    void showsADeadlineAsTheClockOnTheWallShowsIt() throws Exception {
        String id = announced("Kalender; med, tegn\\ og\u00a0norske bokstaver æøå", DEADLINE);
        Calendar calendar = calendar("q=kalender");
        VEvent event = event(calendar, id);
        assertThat(calendar.getComponent(Component.VTIMEZONE))
                .hasValueSatisfying(zone -> assertThat(
                                zone.getRequiredProperty(Property.TZID).getValue())
                        .isEqualTo("Europe/Oslo"));
        assertThat(event.<ZonedDateTime>getDateTimeStart().getDate().toInstant())
                .isEqualTo(DEADLINE);
        assertThat(given().get("/v1/calls.ics?q=kalender").asString())
                .contains("DTSTART;TZID=Europe/Oslo:20310615T120000\r\n");
        assertThat(event.getSummary().getValue())
                .isEqualTo("Søknadsfrist: Kalender; med, tegn\\ og\u00a0norske bokstaver æøå");
        assertThat(event.getProperty(Property.URL))
                .hasValueSatisfying(url -> assertThat(url.getValue())
                        .startsWith("http://localhost:")
                        .endsWith("/v1/calls/" + id));
    }

    @Test
    void keepsTheEventOfACallThatIsCancelledAndSaysSo() throws Exception {
        String id = announced("Snøscooter", DEADLINE);
        int before = event(calendar("q=snøscooter"), id).getSequence().getSequenceNo();
        as(COUNCIL)
                .body(Map.of("reason", "Tint"))
                .post("/v1/calls/%s/cancellation".formatted(id))
                .then()
                .statusCode(200);
        VEvent event = event(calendar("q=snøscooter"), id);
        assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(event.getSequence().getSequenceNo()).isGreaterThan(before);
    }

    @Test
    void stampsAnEventAnewWithEachAmendment() throws Exception {
        Response scheduled =
                schedule(create(with(aCallThatOpens(TOMORROW, DEADLINE), "title", Map.of("nb", "Tyttebær"))));
        String id = scheduled.path("id");
        VEvent before = event(calendar("q=tyttebær"), id);
        assertThat(before.getDateTimeStamp().getDate())
                .isEqualTo(before.getLastModified().getDate());
        assertThat(event(calendar("q=tyttebær"), id).toString()).isEqualTo(before.toString());
        Thread.sleep(1_000); // Stamps are in whole seconds.
        amend(scheduled, Map.of("summary", Map.of("nb", "Andre ord"))).then().statusCode(200);
        VEvent after = event(calendar("q=tyttebær"), id);
        assertThat(after.getDateTimeStamp().getDate())
                .isAfter(before.getDateTimeStamp().getDate());
        assertThat(after.getLastModified().getDate())
                .isAfter(before.getLastModified().getDate());
        assertThat(after.getSequence().getSequenceNo())
                .isGreaterThan(before.getSequence().getSequenceNo());
    }

    @Test
    void tellsTheTwoHoursApartThatTheClockShowsAlike() throws Exception {
        Instant summer = Instant.parse("2027-10-31T00:30:00Z");
        Instant winter = Instant.parse("2027-10-31T01:30:00Z");
        String early = announced("Multebær i sommertid", summer);
        String late = announced("Multebær i vintertid", winter);
        VEvent first = event(calendar("q=multebær"), early);
        VEvent second = event(calendar("q=multebær"), late);
        assertThat(Instant.from(first.<Temporal>getDateTimeStart().getDate())).isEqualTo(summer);
        assertThat(Instant.from(second.<Temporal>getDateTimeStart().getDate())).isEqualTo(winter);
        assertThat(first.getDescription().getValue())
                .startsWith("Søknadsfrist: 31. oktober 2027 kl. 02.30 (sommertid).");
        assertThat(second.getDescription().getValue())
                .startsWith("Søknadsfrist: 31. oktober 2027 kl. 02.30 (vintertid).");
    }

    @Test
    void foldsLinesByOctetsAndNamesTheTypeOfItsInterval() {
        announced("Rips " + "å𝐀".repeat(60), DEADLINE);
        byte[] written = given().get("/v1/calls.ics?q=rips").asByteArray();
        String text = new String(written, StandardCharsets.UTF_8);
        assertThat(text).contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n");
        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .anyMatch(line -> line.getBytes(StandardCharsets.UTF_8).length >= 72);
        assertThat(text).doesNotContain("\uFFFD");
        assertThat(text.replace("\r\n ", "")).contains("Rips " + "å𝐀".repeat(60));
    }

    @Test
    void leavesOutCallsWithoutADeadlineAndThoseThatAreFilteredOut() throws Exception {
        String always = announced("Krabbeteine", null);
        String later = announced("Krabbeteine", DEADLINE.plus(Duration.ofDays(365)));
        String sooner = announced("Krabbeteine", DEADLINE);
        assertThat(uids(calendar("q=krabbeteine"))).containsExactlyInAnyOrder(uid(later), uid(sooner));
        assertThat(uids(calendar("q=krabbeteine&closesTo=2031-12-31"))).containsExactly(uid(sooner));
        assertThat(uids(calendar("q=krabbeteine"))).doesNotContain(uid(always));
    }

    @Test
    void saysItIsTheSameAsLongAsItIs() {
        String tag = given().get("/v1/calls.ics?state=cancelled&q=finnesikke").header("ETag");
        given().header("If-None-Match", tag)
                .get("/v1/calls.ics?state=cancelled&q=finnesikke")
                .then()
                .statusCode(304);
    }

    @Test
    void isNoPlaceForDrafts() {
        given().get("/v1/calls.ics?state=draft").then().statusCode(400).body("errors[0].pointer", equalTo("?state"));
        given().header("Accept", "application/json").get("/v1/calls.ics").then().statusCode(406);
    }

    private static String announced(String title, @Nullable Instant closesAt) {
        return schedule(create(with(aCallThatOpens(TOMORROW, closesAt), "title", Map.of("nb", title))))
                .path("id");
    }

    private static Calendar calendar(String query) throws IOException, ParserException {
        String text = given().get("/v1/calls.ics?" + query)
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .extract()
                .asString();
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static VEvent event(Calendar calendar, String id) {
        return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .filter(event -> event.getUid().orElseThrow().getValue().equals(uid(id)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> uids(Calendar calendar) {
        return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .map(event -> event.getUid().orElseThrow().getValue())
                .toList();
    }

    private static String uid(String id) {
        return id + "@spinn";
    }
}
