package no.spinn.kit.problem.http;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.spinn.kit.operation.Operation;
import no.spinn.kit.operation.Operations;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.security.MissingScope;
import no.spinn.kit.security.RefusedSystemUser;

/** Says what a caller has to change about its token, in the problem and in WWW-Authenticate. */
@Singleton
class TokenRefusals {

    private final ProblemResponses answers;
    private final Operations operations;
    private final RoutingContext request;

    TokenRefusals(ProblemResponses answers, Operations operations, RoutingContext request) {
        this.answers = answers;
        this.operations = operations;
        this.request = request;
    }

    Response missing() {
        return answers.answer(
                KitProblem.UNAUTHENTICATED, KitDetail.NO_TOKEN.words(), List.of(TokenFault.TOKEN_MISSING.at("")));
    }

    Response refused(AuthenticationFailedException refusal) {
        TokenFault fault = TokenFault.of(refusal);
        return switch (fault) {
            case TOKEN_EXPIRED -> invalid(fault, KitDetail.TOKEN_EXPIRED, "The token has expired");
            case TICKET_INVALID -> invalid(fault, KitDetail.TICKET_INVALID, "The ticket is not valid");
            case UNKNOWN_AUTHORIZATION ->
                invalid(fault, KitDetail.AUTHORIZATION_UNKNOWN, "The type of authorization_details is unknown");
            default -> invalid(fault, KitDetail.TOKEN_INVALID, "The token is not valid");
        };
    }

    Response refused(RefusedSystemUser refusal) {
        return answers.answer(
                KitProblem.FORBIDDEN,
                KitDetail.SYSTEM_USER_REFUSED.words(),
                List.of(TokenFault.of(refusal.reason()).at("")));
    }

    Response undecided() {
        return answers.answer(KitProblem.UNAVAILABLE, KitDetail.SYSTEM_USER_UNDECIDED.words());
    }

    Response insufficient(ForbiddenException refusal) {
        List<String> scopes = refusal instanceof MissingScope known ? known.scopes() : scopesOfOperation();
        if (scopes.isEmpty()) {
            return answers.answer(KitProblem.FORBIDDEN, KitDetail.NOT_PERMITTED.words());
        }
        Response answer = answers.answer(
                KitProblem.FORBIDDEN, KitDetail.SCOPE_MISSING.words(), List.of(TokenFault.lacks(scopes)));
        return challenged(answer, Challenge.insufficientScope(scopes));
    }

    private Response invalid(TokenFault fault, KitDetail detail, String reason) {
        Response answer = answers.answer(KitProblem.UNAUTHENTICATED, detail.words(), List.of(fault.at("")));
        return challenged(answer, Challenge.invalidToken(reason));
    }

    private List<String> scopesOfOperation() {
        return operations
                .find(request.request().method().name(), request.normalizedPath())
                .map(Operation::scopes)
                .orElse(List.of());
    }

    private static Response challenged(Response answer, String challenge) {
        answer.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, challenge);
        return answer;
    }
}
