package no.spinn.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/** A response of a service. */
record Reply(int status, HttpHeaders headers, JsonNode body) {

    String text(String field) {
        return body.path(field).asText();
    }

    String header(String name) {
        return headers.firstValue(name)
                .orElseThrow(() -> new IllegalStateException("the answer has no header " + name));
    }
}
