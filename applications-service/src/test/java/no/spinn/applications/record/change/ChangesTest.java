package no.spinn.applications.record.change;

import static no.spinn.applications.testdata.Applicant.BERGEN;
import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.ApplicationStory.APPEAL_BODY;
import static no.spinn.applications.testdata.ApplicationStory.ASSESSOR;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.standardwebhooks.Webhook;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import no.spinn.applications.applying.application.NewChange;
import no.spinn.applications.applying.application.Part;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.ApplicationStory;
import no.spinn.applications.testdata.CallBuilder;
import no.spinn.applications.testdata.Elsewhere;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.testing.DescribedMessages;
import no.spinn.kit.testing.WebhookOwner;
import no.spinn.kit.testing.WebhookReceiver;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.kit.webhook.WebhookContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes, as organisations follow them and as webhooks receive them. */
@QuarkusTest
@WithInfrastructure
@TestProfile(Elsewhere.class)
class ChangesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Neighbours neighbours;

    @Inject
    Changes changes;

    @Inject
    WebhookContract contract;

    @BeforeEach
    void publishVocabulary() {
        Elsewhere.recover();
        Vocabularies.publishTo(neighbours);
    }

    @Test
    void eachOrganisationFollowsWhatItMaySeeOfAnAppeal() {
        String application = told("rejected");
        String[] moves = {"submitted", "formal_check", "under_assessment", "recommended", "rejected"};
        assertThat(types(OSLO, application, "no.spinn.appeal.forwarded.v1"))
                .startsWith("no.spinn.invitation.sent.v1")
                .containsSubsequence(applicationTypes(moves))
                .endsWith("no.spinn.appeal.filed.v1", "no.spinn.appeal.upheld.v1", "no.spinn.appeal.forwarded.v1");
        assertThat(types(PROVIDER, application))
                .startsWith(applicationTypes(moves))
                .endsWith("no.spinn.appeal.filed.v1", "no.spinn.appeal.upheld.v1", "no.spinn.appeal.forwarded.v1")
                .hasSize(8);
        assertThat(types(BERGEN, application))
                .endsWith(applicationTypes(moves))
                .noneMatch(type -> type.contains("appeal"));
        assertThat(types(ASSESSOR, application)).containsExactly(applicationTypes("recommended", "rejected"));
        assertThat(types(APPEAL_BODY, application)).containsExactly("no.spinn.appeal.forwarded.v1");
        assertThat(types(Applicant.another(), application)).isEmpty();
    }

    @Test
    void theSidesFollowPaymentsAndReportsAndPartnersDoNot() {
        String application = told("closed");
        String[] followUp = {
            "no.spinn.payment.recorded.v1", "no.spinn.report.delivered.v1", "no.spinn.report.approved.v1"
        };
        assertThat(types(OSLO, application, "no.spinn.application.closed.v1")).contains(followUp);
        assertThat(types(PROVIDER, application)).contains(followUp);
        assertThat(types(BERGEN, application))
                .contains("no.spinn.application.closed.v1")
                .doesNotContain(followUp);
    }

    @Test
    void anInvitedOrganisationKnowsOfItsInvitationAlone() {
        Applicant invited = Applicant.another();
        String application = OSLO.drafted(aCall().publishTo(neighbours));
        String partner = OSLO.act()
                .body("{\"organisation\":\"0192:%s\",\"name\":\"P\",\"country\":\"NO\",\"participation\":\"partner\"}"
                        .formatted(invited.organisationNumber()))
                .post(application + "/partners")
                .path("id");
        OSLO.request().delete(application + "/partners/" + partner).then().statusCode(204);
        assertThat(types(invited, application, "no.spinn.invitation.revoked.v1"))
                .containsExactly("no.spinn.invitation.sent.v1", "no.spinn.invitation.revoked.v1");
        assertThat(types(PROVIDER, application)).isEmpty();
    }

    @Test
    void whatCommitsLateIsNotPassedOver() throws Exception {
        Applicant reader = Applicant.another();
        UUID application = id(OSLO.drafted(aCall().publishTo(neighbours)));
        String first = given(reader).get("/v1/changes").path("next");
        QuarkusTransaction.begin();
        append(reader, application, "no.spinn.test.slow.v1");
        Thread quick = Thread.ofVirtual()
                .start(() -> QuarkusTransaction.requiringNew()
                        .run(() -> append(reader, application, "no.spinn.test.quick.v1")));
        quick.join();
        await().atMost(PATIENCE)
                .until(() -> !given(reader)
                        .get("/v1/changes?since=" + first)
                        .<List<?>>path("items")
                        .isEmpty());
        Response quickOnes = given(reader).get("/v1/changes?since=" + first);
        QuarkusTransaction.commit();
        quickOnes.then().body("items.type", equalTo(List.of("no.spinn.test.quick.v1")));
        String next = "/v1/changes?since=" + quickOnes.path("next");
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        given(reader).get(next).then().body("items.type", equalTo(List.of("no.spinn.test.slow.v1"))));
        given(reader).get("/v1/changes?type=no.spinn.test.q*").then().body("items.size()", equalTo(1));
        given(OSLO).get(next).then().statusCode(400);
    }

    @Test
    void webhooksReceiveWhatTheirOwnerMayKnowInOrder() throws Exception {
        try (WebhookReceiver ours = new WebhookReceiver();
                WebhookReceiver theirs = new WebhookReceiver()) {
            Applicant applicant = Applicant.another();
            Response webhook = webhook(applicant, ours, "no.spinn.application.*");
            webhook(Applicant.another(), theirs, "*");
            String application = applicant.submitted(aCall().publishTo(neighbours));
            PROVIDER.act().post(application + "/formal-check").then().statusCode(200);
            applicant.act().post(application + "/withdrawal").then().statusCode(201);
            for (String state : List.of("submitted", "formal_check", "withdrawn")) {
                WebhookReceiver.Received message = next(ours);
                new Webhook(webhook.<String>path("secret")).verify(message.body(), message.headers());
                JsonPath told = JsonPath.from(message.body());
                assertThat(told.getString("type")).isEqualTo("no.spinn.application.%s.v1".formatted(state));
                assertThat(told.getString("data.id")).isEqualTo(id(application).toString());
                assertThat(told.getString("data.state")).isEqualTo(state);
            }
            assertThat(theirs.received()).isEmpty();
            given(applicant)
                    .get("/v1/webhooks/%s/messages?state=delivered".formatted(webhook.<String>path("id")))
                    .then()
                    .body("items.type", hasItem("no.spinn.application.submitted.v1"));
        }
    }

    @Test
    void webhooksAreManagedByTheirOwner() throws IOException {
        try (WebhookReceiver receiver = new WebhookReceiver()) {
            Applicant owner = Applicant.another();
            Response webhook = webhook(owner, receiver, "no.spinn.application.*");
            owner.submitted(aCall().publishTo(neighbours));
            new WebhookOwner(owner::act, webhook, receiver).manages();
        }
    }

    @Test
    void theDocumentDescribesEveryType() throws IOException {
        assertThat(DescribedMessages.types()).containsExactlyInAnyOrderElementsOf(contract.types());
    }

    private void append(Applicant reader, UUID application, String type) {
        changes.append(
                new NewChange(type, application, application, Part.FACTS, Map.of()),
                "{}",
                Set.of(OrganisationId.norwegian(reader.organisationNumber())));
    }

    private static Response webhook(Applicant owner, WebhookReceiver receiver, String types) {
        Response webhook = owner.act()
                .body("{\"name\":\"w\",\"url\":\"%s\",\"types\":[\"%s\"]}".formatted(receiver.url("/"), types))
                .post("/v1/webhooks");
        webhook.then().statusCode(201);
        return webhook;
    }

    private static WebhookReceiver.Received next(WebhookReceiver receiver) throws InterruptedException {
        WebhookReceiver.Received message = receiver.received().poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertThat(message).isNotNull();
        return message;
    }

    /** Tells the story of an application, and returns its path. */
    private String told(String state) {
        CallBuilder call = aCall();
        call.publishTo(neighbours);
        return "/v1/applications/" + new ApplicationStory(call).until(state).get("id");
    }

    private static String[] applicationTypes(String... states) {
        return List.of(states).stream()
                .map("no.spinn.application.%s.v1"::formatted)
                .toArray(String[]::new);
    }

    /** The types of the changes of one application, when the last of them is there. */
    private static List<String> types(Applicant reader, String application, String last) {
        await().atMost(PATIENCE).until(() -> types(reader, application).contains(last));
        return types(reader, application);
    }

    private static List<String> types(Applicant reader, String application) {
        List<String> types = new ArrayList<>();
        String since = "";
        while (true) {
            JsonPath page = given(reader).get("/v1/changes?limit=200" + since).jsonPath();
            if (page.getList("items").isEmpty()) {
                return types;
            }
            types.addAll(page.getList("items.findAll { it.applicationId == '%s' }.type".formatted(id(application))));
            since = "&since=" + page.getString("next");
        }
    }

    private static UUID id(String application) {
        return UUID.fromString(application.substring(application.lastIndexOf('/') + 1));
    }

    private static RequestSpecification given(Applicant reader) {
        return reader.request();
    }
}
