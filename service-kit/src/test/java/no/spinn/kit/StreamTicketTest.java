package no.spinn.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.spinn.kit.sql.Sql;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.kit.value.Sha256;
import org.junit.jupiter.api.Test;

/** What a page gets of a stream, to which it can send no token. */
@QuarkusTest
@WithInfrastructure
@TestProfile(BrowserTest.OnePortal.class)
class StreamTicketTest {

    private static final String PORTAL = BrowserTest.PORTAL;
    private static final String STREAM = "/v1/thing-events/stream";

    @Inject
    Sql sql;

    @Test
    void opensTheStreamForItsCallerOnce() {
        String ticket = ticket();
        open(ticket)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", PORTAL)
                .header("Vary", containsString("Origin"))
                .header("Cache-Control", "private, no-store")
                .body(containsString("data:0192:958935420 0192:991825827"));
        refused(open(ticket));
    }

    @Test
    void resumesByTheIdThatTheStreamSent() {
        String ticket = ticket();
        List<String> ids = ids(open(ticket));
        assertThat(ids).hasSize(2).allMatch(id -> id.matches("[01]\\.[A-Za-z0-9_-]{32}"));
        for (String id : ids) {
            assertThat(ids(resume(ticket, id))).isEqualTo(ids);
        }
        refused(resume(ticket, "1"));
        refused(resume(ticket, "1.made-up"));
        refused(resume(ticket(), ids.getFirst()));
        sql.execute("UPDATE stream_ticket SET session_until = clock_timestamp()");
        refused(resume(ticket, ids.getFirst()));
    }

    @Test
    void isNothingAfterItsTime() {
        String ticket = ticket();
        sql.execute("UPDATE stream_ticket SET expires_at = clock_timestamp()");
        refused(open(ticket));
    }

    @Test
    void isStoredAsADigest() {
        String ticket = ticket();
        byte[] digest = Sha256.digest().digest(ticket.getBytes(StandardCharsets.UTF_8));
        long stored =
                sql.one("SELECT count(*) FROM stream_ticket WHERE ticket_sha256 = ?", row -> row.getLong(1), digest);
        assertThat(stored).isEqualTo(1);
    }

    @Test
    void opensNothingElse() {
        refused(given().queryParam("ticket", ticket()).get("/v1/things/whoami"));
        given().queryParam("ticket", ticket())
                .post("/v1/thing-events/stream-tickets")
                .then()
                .statusCode(401);
    }

    private static String ticket() {
        String token = Tokens.token()
                .consumer("0192:958935420")
                .supplier("0192:991825827")
                .scopes("spinn:things spinn:things.write")
                .sign();
        return given().header("Authorization", "Bearer " + token)
                .post("/v1/thing-events/stream-tickets")
                .then()
                .statusCode(200)
                .extract()
                .path("ticket");
    }

    private static Response open(String ticket) {
        return page().queryParam("ticket", ticket).get(STREAM);
    }

    private static Response resume(String ticket, String lastEventId) {
        return page().header("Last-Event-ID", lastEventId)
                .queryParam("ticket", ticket)
                .get(STREAM);
    }

    private static RequestSpecification page() {
        return given().header("Origin", PORTAL).accept("text/event-stream");
    }

    private static List<String> ids(Response stream) {
        assertThat(stream.statusCode()).isEqualTo(200);
        return stream.asString()
                .lines()
                .filter(line -> line.startsWith("id:"))
                .map(line -> line.substring(3))
                .toList();
    }

    private static void refused(Response answer) {
        answer.then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("Cache-Control", "private, no-store")
                .body("errors.code", contains("ticket_invalid"));
    }
}
