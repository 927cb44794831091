package no.spinn.matching.organisation.webhook.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.spinn.kit.sql.Sql;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
class WebhookResourceTest {

    private static final String OSLO = "958935420";
    private static final String BERGEN = "964338531";

    /** A public address that needs no DNS. */
    private static final String SOMEWHERE = "https://8.8.8.8/spinn";

    @Inject
    Sql database;

    @Test
    void returnsTheSecretOnCreationAndOnRotationOnly() {
        Response created = create(SOMEWHERE);
        created.then()
                .statusCode(201)
                .body("secret", startsWith("whsec_"))
                .body("url", equalTo(SOMEWHERE))
                .body("switchedOff", nullValue());
        String webhook = created.path("id");
        as(OSLO).get("/v1/webhooks/" + webhook).then().statusCode(200).body("secret", nullValue());
        as(OSLO).get("/v1/webhooks").then().body("items.id", hasItem(webhook));
        act(OSLO, webhook + "/secret-rotation")
                .then()
                .statusCode(200)
                .body("secret", startsWith("whsec_"))
                .body("secret", not(equalTo(created.path("secret"))));
        act(OSLO, webhook + "/activation").then().statusCode(409).body("code", equalTo("SPINN-MAT-0052"));
        as(OSLO).delete("/v1/webhooks/" + webhook).then().statusCode(204);
        as(OSLO).get("/v1/webhooks/" + webhook).then().statusCode(404);
    }

    @Test
    void saysASecretOnceAndStoresItEncrypted() {
        UUID key = UUID.randomUUID();
        Response created = create(SOMEWHERE, key);
        String secret = created.path("secret");
        create(SOMEWHERE, key)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(created.path("id")))
                .body("secret", nullValue());
        String rotation = created.path("id") + "/secret-rotation";
        UUID again = UUID.randomUUID();
        String rotated = act(OSLO, rotation, again).path("secret");
        act(OSLO, rotation, again).then().statusCode(200).body("secret", nullValue());

        assertThat(rows("SELECT secret || ' ' || former_secret FROM webhook WHERE id = ?", created.path("id")))
                .singleElement(STRING)
                .matches("aes-gcm:test:\\S+ aes-gcm:test:\\S+");
        for (String told : List.of(secret, rotated)) {
            assertThat(rows("SELECT key FROM idempotency_key WHERE position(? IN encode(body, 'escape')) > 0", told))
                    .isEmpty();
            assertThat(rows("SELECT id::text FROM webhook WHERE secret = ?", told))
                    .isEmpty();
        }
    }

    private List<String> rows(String sql, String parameter) {
        return database.list(sql.replace("id = ?", "id = cast(? AS uuid)"), row -> row.getString(1), parameter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost/x",
                "https://127.0.0.1:8081/v1/calls",
                "https://2130706433/",
                "https://0x7f.1/",
                "https://[::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://10.0.0.1/",
                "https://8.8.8.8:8443/",
                "https://169.254.169.254/latest/meta-data",
                "http://8.8.8.8/",
                "ftp://8.8.8.8/",
                "file:///etc/passwd",
                "https://user:secret@8.8.8.8/",
                "https://8.8.8.8/#x",
                "https://",
                "https://a b/",
                "https://no-such-host.invalid/"
            })
    void refusesAddressesThatAreNotPublic(String url) {
        create(url)
                .then()
                .statusCode(422)
                .body("code", equalTo("SPINN-MAT-0051"))
                .body("errors[0].pointer", equalTo("/url"));
    }

    @Test
    void isNotFoundByOthers() {
        String webhook = create(SOMEWHERE).path("id");
        as(BERGEN).get("/v1/webhooks/" + webhook).then().statusCode(404);
        as(BERGEN).get("/v1/webhooks/%s/messages".formatted(webhook)).then().statusCode(404);
        as(BERGEN).delete("/v1/webhooks/" + webhook).then().statusCode(404);
        act(BERGEN, webhook + "/secret-rotation").then().statusCode(404);
        act(BERGEN, webhook + "/activation").then().statusCode(404);
        as(BERGEN)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"since\":\"2027-01-01T00:00:00Z\"}")
                .post("/v1/webhooks/%s/replays".formatted(webhook))
                .then()
                .statusCode(404);
        given().get("/v1/webhooks").then().statusCode(401);
        as(OSLO).get("/v1/webhooks/%s/messages".formatted(webhook)).then().statusCode(200);
    }

    private static Response create(String url) {
        return create(url, UUID.randomUUID());
    }

    private static Response create(String url, UUID key) {
        return as(OSLO).header("Idempotency-Key", key)
                .body("{\"name\":\"Case system\",\"url\":\"%s\"}".formatted(url))
                .post("/v1/webhooks");
    }

    private static Response act(String organisation, String path) {
        return act(organisation, path, UUID.randomUUID());
    }

    private static Response act(String organisation, String path, UUID key) {
        return as(organisation).header("Idempotency-Key", key).post("/v1/webhooks/" + path);
    }

    private static RequestSpecification as(String organisation) {
        return given().header(
                        "Authorization", "Bearer " + Tokens.of(organisation, "spinn:matching spinn:matching.write"))
                .contentType(ContentType.JSON);
    }
}
