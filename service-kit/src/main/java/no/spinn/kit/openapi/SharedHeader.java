package no.spinn.kit.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Headers of responses that all services send. Those that are required are in every such response. */
enum SharedHeader {
    LOCATION("Location", "The URL of the new resource", true),
    ETAG("ETag", "The version, for `If-Match` and `If-None-Match`", true),
    LINK("Link", "The URL of the next page, with `rel=\"next\"` (RFC 8288); absent on the last page", false),
    RATE_LIMIT("RateLimit", "The requests that are left, and the seconds until there are more", false),
    RATE_LIMIT_POLICY("RateLimit-Policy", "The number of requests in a window, and its seconds", false),
    RETRY_AFTER("Retry-After", "The seconds after which to send the same request again", true),
    WWW_AUTHENTICATE("WWW-Authenticate", "What is wrong with the token, or the scope that it lacks (RFC 6750)", false);

    private final String text;
    private final String description;
    private final boolean required;

    SharedHeader(String text, String description, boolean required) {
        this.text = text;
        this.description = description;
        this.required = required;
    }

    /** The name of the component, which is that of the header. */
    String component() {
        return text;
    }

    void addTo(APIResponse response) {
        response.addHeader(text, OASFactory.createHeader().ref(text));
    }

    Header describe() {
        return OASFactory.createHeader()
                .description(description)
                .required(required ? true : null)
                .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)));
    }
}
