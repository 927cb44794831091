package no.spinn.kit.security;

import io.quarkus.security.ForbiddenException;
import java.util.List;

/** The token lacks a scope that an operation requires for some of its requests only. */
public final class MissingScope extends ForbiddenException {

    private final transient List<String> scopes;

    /** @param scopes of which the token needs one */
    public MissingScope(List<String> scopes) {
        this.scopes = List.copyOf(scopes);
    }

    public List<String> scopes() {
        return scopes;
    }
}
