package no.spinn.applications.applying.copy.api;

import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static no.spinn.applications.testdata.Files.pdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import no.spinn.applications.applying.attachment.AttachedFile;
import no.spinn.applications.applying.attachment.Attachment;
import no.spinn.applications.applying.attachment.AttachmentState;
import no.spinn.applications.applying.attachment.Attachments;
import no.spinn.applications.applying.attachment.Location;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.Files;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class CopiedAttachmentsTest {

    private static final byte[] PLAN = pdf("the plan that is copied");
    private static final long MEGABYTE = 1 << 20;

    @Inject
    Neighbours neighbours;

    @Inject
    Attachments attachments;

    @Inject
    EntityManager database;

    private String earlier;

    @BeforeEach
    void draft() {
        Vocabularies.publishTo(neighbours);
        earlier = OSLO.drafted(aCall().askingForFiles().publishTo(neighbours));
        OSLO.request()
                .contentType("application/pdf")
                .body(PLAN)
                .put(earlier + "/attachments/plan.pdf?key=project-description")
                .then()
                .statusCode(201);
    }

    @Test
    void areTakenAlongWhenTheCallerAsksForThem() {
        UUID next = aCall().askingForFiles().publishTo(neighbours);

        Response copy = copy(next, "true");

        copy.then().statusCode(201).body("leftOut", nullValue()).body("call.id", equalTo(next.toString()));
        OSLO.request()
                .get(Applicant.path(copy.header("Location")) + "/attachments")
                .then()
                .body("items.name", contains("plan.pdf"))
                .body("items[0].key", equalTo("project-description"))
                .body("items[0].size", equalTo(PLAN.length))
                .body("items[0].sha256", equalTo(Files.sha256(PLAN)))
                .body("items[0].submittedAt", nullValue());
        String without = Applicant.path(copy(next, "false").header("Location"));
        OSLO.request().get(without + "/attachments").then().body("items", empty());
    }

    @Test
    void keepTheirBytesUntilTheLastOfThemIsGone() {
        UUID next = aCall().askingForFiles().publishTo(neighbours);
        String copy = Applicant.path(copy(next, "true").header("Location"));
        String again = Applicant.path(OSLO.act()
                .body("{\"callId\":\"%s\",\"withAttachments\":true}".formatted(next))
                .post(copy + "/copies")
                .header("Location"));
        long bytes = location(again);
        OSLO.detach(earlier, "plan.pdf", Files.tag(PLAN)).then().statusCode(204);
        discard(copy);

        assertThat(OSLO.request().get(again + "/attachments/plan.pdf/content").asByteArray())
                .isEqualTo(PLAN);

        assertThat(hasBytes(bytes)).isTrue();
        discard(again);
        assertThat(hasBytes(bytes)).isFalse();
    }

    @Test
    void areLeftOutWhereTheCallDoesNotAskForThemOrTheyAreInfectedOrTooLarge() {
        attached("infected.pdf", 1, AttachmentState.INFECTED);
        attached("large.pdf", 400 * MEGABYTE, AttachmentState.CLEAN);
        attached("larger.pdf", 101 * MEGABYTE, AttachmentState.CLEAN);
        attached("small.pdf", MEGABYTE, AttachmentState.CLEAN);

        Response copy = OSLO.act()
                .header("Accept-Language", "en")
                .body("{\"callId\":\"%s\",\"withAttachments\":true}".formatted(aCall().publishTo(neighbours)))
                .post(earlier + "/copies");

        copy.then()
                .statusCode(201)
                .body("leftOut.name", contains("plan.pdf", "infected.pdf", "larger.pdf"))
                .body("leftOut.reason", contains("not_asked_for", "infected", "no_room"))
                .body("leftOut[0].text", equalTo("The call does not ask for the attachment"));
        OSLO.request()
                .get(Applicant.path(copy.header("Location")) + "/attachments")
                .then()
                .body("items.name", containsInAnyOrder("large.pdf", "small.pdf"))
                .body("items.state", contains("clean", "clean"));
    }

    private Response copy(UUID call, String withAttachments) {
        return OSLO.act()
                .body("{\"callId\":\"%s\",\"withAttachments\":%s}".formatted(call, withAttachments))
                .post(earlier + "/copies");
    }

    private static void discard(String application) {
        OSLO.request()
                .header("If-Match", OSLO.request().get(application).header("ETag"))
                .delete(application)
                .then()
                .statusCode(204);
    }

    /** A row alone: its content is never read. */
    private void attached(String name, long size, AttachmentState state) {
        QuarkusTransaction.requiringNew().run(() -> {
            Attachment attachment = new Attachment(
                    id(earlier),
                    new AttachedFile(name, null, "application/pdf", size, Files.sha256(PLAN)),
                    Location.largeObject(1),
                    AttachmentState.CLEAN,
                    Instant.now());
            if (state == AttachmentState.INFECTED) {
                attachment.markInfected("Eicar-Test-Signature");
            }
            attachments.persist(attachment);
        });
    }

    private long location(String application) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        attachments.of(id(application)).getFirst().location().largeObject());
    }

    private boolean hasBytes(long number) {
        return QuarkusTransaction.requiringNew().call(() -> (Boolean) database.createNativeQuery(
                        "SELECT EXISTS (SELECT FROM pg_largeobject_metadata WHERE oid = CAST(:number AS oid))",
                        Object.class)
                .setParameter("number", number)
                .getSingleResult());
    }

    private static UUID id(String application) {
        return UUID.fromString(application.substring(application.lastIndexOf('/') + 1));
    }
}
