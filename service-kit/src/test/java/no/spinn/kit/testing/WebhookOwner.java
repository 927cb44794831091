package no.spinn.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What the owner of a webhook does with it, at every service that has webhooks. The answers are compared with the document, and are the
 * examples in it.
 */
public final class WebhookOwner {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Supplier<RequestSpecification> request;
    private final String id;
    private final WebhookReceiver receiver;

    /**
     * @param request with a token of the owner and a new key
     * @param created the answer to its creation
     * @param receiver the address of the webhook
     */
    public WebhookOwner(Supplier<RequestSpecification> request, Response created, WebhookReceiver receiver) {
        this.request = request;
        this.id = created.path("id");
        this.receiver = receiver;
    }

    /** Does everything that there is to do with a webhook that has received a message. */
    public void manages() {
        reads();
        tests();
        seesMessages();
        rotatesTheSecret();
        replaysMessagesAndActivatesAReceiverThatWasGone();
    }

    private void reads() {
        get("").then().statusCode(200).body("secret", nullValue());
        request.get().get("/v1/webhooks").then().statusCode(200).body("items.id", hasItem(id));
    }

    private void tests() {
        act("/test").then().statusCode(200).body("accepted", equalTo(true)).body("outcome", equalTo("answered 204"));
    }

    private void seesMessages() {
        Response delivered = await().atMost(PATIENCE)
                .until(
                        () -> get("/messages?state=delivered"),
                        answer -> !answer.jsonPath().getList("items").isEmpty());
        delivered.then().statusCode(200).body("items[0].state", equalTo("delivered"));
    }

    private void rotatesTheSecret() {
        Response rotated = act("/secret-rotation");
        rotated.then().statusCode(200).body("secret", startsWith("whsec_"));
        act("/secret-rotation").then().body("secret", not(equalTo(rotated.<String>path("secret"))));
    }

    private void replaysMessagesAndActivatesAReceiverThatWasGone() {
        act("/activation").then().statusCode(409);
        receiver.answer(410);
        int messages = request.get()
                .body("{\"since\":\"2026-01-01T00:00:00Z\"}")
                .post("/v1/webhooks/%s/replays".formatted(id))
                .then()
                .statusCode(200)
                .extract()
                .path("messages");
        assertThat(messages).isPositive();
        await().atMost(PATIENCE).until(() -> act("/activation").statusCode() == 200);
        receiver.answer(204);
    }

    private Response get(String below) {
        return request.get().get("/v1/webhooks/" + id + below);
    }

    private Response act(String below) {
        return request.get().post("/v1/webhooks/" + id + below);
    }
}
