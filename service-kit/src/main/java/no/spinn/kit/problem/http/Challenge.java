package no.spinn.kit.problem.http;

import java.util.List;

/** The values of WWW-Authenticate (RFC 6750). */
final class Challenge {

    static final String WITHOUT_TOKEN = "Bearer realm=\"spinn\"";

    private Challenge() {}

    static String invalidToken(String reason) {
        return WITHOUT_TOKEN + ", error=\"invalid_token\", error_description=\"" + reason + '"';
    }

    /** @param scopes of which the token needs one */
    static String insufficientScope(List<String> scopes) {
        return WITHOUT_TOKEN + ", error=\"insufficient_scope\", scope=\"" + String.join(" ", scopes) + '"';
    }
}
