package no.spinn.instruments.reference.provider.api;

import static io.restassured.RestAssured.given;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.AGENCY;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.anInstrument;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class ProviderIntakeResourceTest {

    private static final String NEW = "974760673";

    @Test
    void aNewProviderWritesInstruments() {
        as(NEW).body(anInstrument()).post("/v1/instrument-drafts").then().statusCode(403);

        Response added = admin().body(provider("registerenheten", "NO")).put(of(NEW));

        added.then()
                .statusCode(201)
                .body("organisation", equalTo("0192:" + NEW))
                .body("country", equalTo("NO"));
        for (String key : List.of(added.path("id"), NEW, "0192:" + NEW)) {
            given().get("/v1/providers/" + key).then().statusCode(200).body("slug", equalTo("registerenheten"));
        }
        as(NEW).body(anInstrument()).post("/v1/instrument-drafts").then().statusCode(201);
    }

    @Test
    void aProviderIsReplacedInTheVersionThatWasRead() {
        String organisation = "971032081";
        Response added = admin().body(provider("vegvesenet", "NO")).put(of(organisation));
        admin().body(provider("vegvesen", "NO")).put(of(organisation)).then().statusCode(428);
        admin().header("If-Match", "\"other\"")
                .body(provider("vegvesen", "NO"))
                .put(of(organisation))
                .then()
                .statusCode(412);

        String inAnotherLanguage = given().header("Accept-Language", "en")
                .get("/v1/providers/" + added.path("id"))
                .header("ETag");
        admin().header("If-Match", inAnotherLanguage)
                .body(provider("vegvesen", "NO"))
                .put(of(organisation))
                .then()
                .statusCode(200)
                .body("id", equalTo(added.path("id")))
                .body("slug", equalTo("vegvesen"));
    }

    @Test
    void aSlugBelongsToOneProvider() {
        admin().body(provider("forskningsradet", "NO"))
                .put(of("983887406"))
                .then()
                .statusCode(409);
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        Map<String, Object> request = Map.of(
                "slug", "Ikke En Slug",
                "name", Map.of("nb", "Etat"),
                "country", "XX",
                "homepage", "javascript:alert(1)");
        admin().body(request)
                .put(of("983887406"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/slug", "/country", "/homepage"));
        admin().body(Map.of()).put(of("983887406")).then().statusCode(422).body("errors.pointer", hasItem("/name"));
        admin().body(provider("etat", "NO")).put(of("123456789")).then().statusCode(404);
    }

    @Test
    void whoIsNoOperatorRegistersNobody() {
        as(AGENCY).body(provider("etat", "NO")).put(of("983887406")).then().statusCode(403);
    }

    @Test
    void twoOperatorsAtOnceRegisterOneProvider() {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers = Stream.of("politiet", "politi")
                    .map(slug -> both.submit(() -> admin().body(provider(slug, "NO"))
                            .put(of("915429785"))
                            .statusCode()))
                    .toList();
            assertThat(answers).extracting(Future::get).containsExactlyInAnyOrder(201, 428);
        }
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.of(AGENCY, "spinn:admin")).contentType(ContentType.JSON);
    }

    private static Map<String, Object> provider(String slug, String country) {
        return Map.of(
                "slug",
                slug,
                "name",
                Map.of("nb", "En etat", "en", "An agency"),
                "country",
                country,
                "homepage",
                "https://example.org");
    }

    private static String of(String organisation) {
        return "/v1/admin/providers/0192:" + organisation;
    }
}
