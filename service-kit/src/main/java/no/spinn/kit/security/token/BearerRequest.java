package no.spinn.kit.security.token;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A token that a caller has sent. */
final class BearerRequest extends BaseAuthenticationRequest {

    private final String token;

    BearerRequest(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }
}
