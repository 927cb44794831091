package no.spinn.applications.testdata;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.testing.Tokens;

/** An organisation that is a client of the API. */
public record Applicant(String organisationNumber) {

    public static final Applicant OSLO = new Applicant("958935420");
    public static final Applicant BERGEN = new Applicant("964338531");
    public static final Applicant PROVIDER = new Applicant(CallBuilder.PROVIDER);

    /** A complete draft for {@link CallBuilder#FORM}. */
    public static final String COMPLETE = """
            {"callId":"%s","title":"Tryggere skolevei","facts":{"organisation.sector":"municipality","project.themes":["education","mobility"],
             "project.requestedAmount":{"amount":"2000000","currency":"NOK"},"organisation.publicFundingShare":0.50,
             "project.stakeholderGroups":3,"project.userDriven":true,"project.startDate":"2027-03-01"},
             "answers":{"challenge":"For mange biler ved skolen"}}""";

    private static final AtomicInteger MADE_UP = new AtomicInteger(21_000_000);

    /** An organisation that no other test uses. */
    public static Applicant another() {
        while (true) {
            int digits = MADE_UP.incrementAndGet();
            for (int check = 0; check <= 9; check++) {
                try {
                    return new Applicant(OrganisationId.norwegian("%d%d".formatted(digits, check))
                            .identifier());
                } catch (IllegalArgumentException wrongCheckDigit) {
                    // tries the next one; some numbers have none
                }
            }
        }
    }

    /** A request with a token that may read and write. */
    public RequestSpecification request() {
        return given().header(
                        "Authorization",
                        "Bearer " + Tokens.of(organisationNumber, "spinn:applications spinn:applications.write"))
                .contentType(ContentType.JSON);
    }

    /** A request that can be repeated safely. */
    public RequestSpecification act() {
        return request().header("Idempotency-Key", UUID.randomUUID());
    }

    /** A draft that can be submitted. */
    public Response draft(UUID callId) {
        return act().body(COMPLETE.formatted(callId)).post("/v1/applications");
    }

    /** Creates a complete draft and returns its path. */
    public String drafted(UUID callId) {
        return path(draft(callId).then().statusCode(201).extract().header("Location"));
    }

    /** Creates a complete draft whose sums are in this currency, and returns its path. */
    public String draftedIn(String currency, UUID callId) {
        return path(act().body(COMPLETE.formatted(callId).replace("NOK", currency))
                .post("/v1/applications")
                .then()
                .statusCode(201)
                .extract()
                .header("Location"));
    }

    /** Changes the current version of a draft by a merge patch. */
    public Response change(String application, String patch) {
        String tag = request().get(application).header("ETag");
        return request()
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(patch)
                .patch(application);
    }

    /** Submits the current version of a draft. */
    public Response submit(String application) {
        String tag = request().get(application).header("ETag");
        return act().header("If-Match", tag).post(application + "/submission");
    }

    /** Creates and submits a complete draft, and returns its path. */
    public String submitted(UUID callId) {
        String application = drafted(callId);
        submit(application).then().statusCode(201);
        return application;
    }

    /** Attaches a file under a new name. */
    public Response attach(String application, String name, byte[] file) {
        return request()
                .contentType("application/octet-stream")
                .body(file)
                .put(application + "/attachments/{name}", name);
    }

    /** Replaces the file that has this tag. */
    public Response replace(String application, String name, String tag, byte[] file) {
        return request()
                .contentType("application/octet-stream")
                .header("If-Match", tag)
                .body(file)
                .put(application + "/attachments/{name}", name);
    }

    /** Removes the file that has this tag. */
    public Response detach(String application, String name, String tag) {
        return request().header("If-Match", tag).delete(application + "/attachments/{name}", name);
    }

    public static String path(String location) {
        return location.substring(location.indexOf("/v1/"));
    }
}
