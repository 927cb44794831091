package no.spinn.kit.openapi;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.spinn.kit.webhook.MessageData;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Describes the messages to webhooks, by the records that are their data. */
final class WebhookMessages {

    private static final DotName DATA = DotName.createSimple(MessageData.class);

    private final IndexView classes;
    private final List<AnnotationInstance> found;

    private WebhookMessages(IndexView classes, List<AnnotationInstance> found) {
        this.classes = classes;
        this.found = found;
    }

    static WebhookMessages of(IndexView classes) {
        return new WebhookMessages(
                classes,
                classes.getAnnotations(DATA).stream()
                        .sorted(Comparator.comparing(WebhookMessages::name))
                        .toList());
    }

    void describe(OpenAPI document) {
        Map<String, Schema> documented = document.getComponents().getSchemas();
        DataShapes shapes = new DataShapes(classes, documented == null ? Map.of() : documented);
        found.forEach(data -> document.addWebhook(
                name(data), received(data, shapes.of(data.target().asClass()))));
    }

    private static PathItem received(AnnotationInstance data, Schema shape) {
        String name = name(data);
        return OASFactory.createPathItem()
                .POST(OASFactory.createOperation()
                        .operationId("receive" + Character.toUpperCase(name.charAt(0)) + name.substring(1))
                        .summary("A message about " + spaced(name))
                        .description(
                                "What a webhook receives that `POST /v1/webhooks` has added. `webhook-id` is the same in each "
                                        + "attempt; `webhook-signature` signs it, `webhook-timestamp` and the body.")
                        .addTag("Webhooks")
                        .security(List.of())
                        .requestBody(OASFactory.createRequestBody()
                                .required(true)
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                "application/json",
                                                OASFactory.createMediaType().schema(message(data, shape)))))
                        .responses(answers()));
    }

    private static Schema message(AnnotationInstance data, Schema shape) {
        return OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .required(List.of("type", "timestamp", "data"))
                .addProperty("type", text().enumeration(types(data)))
                .addProperty("timestamp", text().format("date-time"))
                .addProperty("data", OpenObjects.isOpen(shape) ? shape.additionalPropertiesBoolean(true) : shape);
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING));
    }

    private static APIResponses answers() {
        return OASFactory.createAPIResponses()
                .addAPIResponse("2XX", OASFactory.createAPIResponse().description("The receiver accepts the message"))
                .addAPIResponse(
                        "410",
                        OASFactory.createAPIResponse()
                                .description("The receiver takes no messages any more; the webhook is disabled"));
    }

    private static List<Object> types(AnnotationInstance data) {
        return Arrays.stream(data.value("types").asStringArray())
                .map(Object.class::cast)
                .toList();
    }

    private static String name(AnnotationInstance data) {
        return data.value("name").asString();
    }

    private static String spaced(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
