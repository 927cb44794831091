package no.spinn.kit.problem.http;

import java.util.List;
import java.util.Map;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Issue;
import no.spinn.kit.security.InvalidTicket;
import no.spinn.kit.security.RefusedSystemUser;
import no.spinn.kit.security.UnknownAuthorization;
import no.spinn.kit.sql.Causes;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;

/** What is wrong with a token. A caller learns that it has expired, since it can get another one, and no more. */
enum TokenFault implements Issue {
    TOKEN_MISSING("token_missing"),
    TOKEN_EXPIRED("token_expired"),
    TOKEN_INVALID("token_invalid"),
    TICKET_INVALID("ticket_invalid"),
    UNKNOWN_AUTHORIZATION("unknown_authorization"),
    SYSTEM_USER_DENIED("system_user_denied"),
    SYSTEM_USERS_NOT_ACCEPTED("system_users_not_accepted"),
    INSUFFICIENT_SCOPE("insufficient_scope"),
    INSUFFICIENT_SCOPE_OF_SEVERAL("insufficient_scope");

    private final String code;

    TokenFault(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Of a token that could not be verified. Expired is one that is valid in all other respects. */
    static TokenFault of(Throwable refusal) {
        if (Causes.first(refusal, InvalidTicket.class::isInstance).isPresent()) {
            return TICKET_INVALID;
        }
        if (Causes.first(refusal, UnknownAuthorization.class::isInstance).isPresent()) {
            return UNKNOWN_AUTHORIZATION;
        }
        boolean expired = Causes.first(refusal, InvalidJwtException.class::isInstance)
                .map(InvalidJwtException.class::cast)
                .filter(InvalidJwtException::hasExpired)
                .filter(known ->
                        known.getErrorDetails().stream().allMatch(error -> error.getErrorCode() == ErrorCodes.EXPIRED))
                .isPresent();
        return expired ? TOKEN_EXPIRED : TOKEN_INVALID;
    }

    static TokenFault of(RefusedSystemUser.Reason reason) {
        return switch (reason) {
            case DENIED -> SYSTEM_USER_DENIED;
            case NOT_CONFIGURED -> SYSTEM_USERS_NOT_ACCEPTED;
        };
    }

    /** @param scopes of which the token needs one */
    static Fault lacks(List<String> scopes) {
        TokenFault fault = scopes.size() == 1 ? INSUFFICIENT_SCOPE : INSUFFICIENT_SCOPE_OF_SEVERAL;
        return fault.at("", Map.of("scope", String.join(", ", scopes)));
    }
}
