package no.spinn.kit.problem.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.spinn.kit.body.BodyReader;
import no.spinn.kit.body.JsonFault;
import no.spinn.kit.operation.Operations;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.RefusedSystemUser;
import no.spinn.kit.security.UndecidedAccess;
import no.spinn.kit.sql.Causes;
import no.spinn.kit.sql.DatabaseOutage;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where exceptions become error responses. */
class ExceptionMappers {

    private static final Logger LOG = Logger.getLogger(ExceptionMappers.class);

    private final ProblemResponses answers;
    private final TokenRefusals tokens;
    private final BodyReader bodies;
    private final Operations operations;
    private final RoutingContext request;

    ExceptionMappers(
            ProblemResponses answers,
            TokenRefusals tokens,
            BodyReader bodies,
            Operations operations,
            RoutingContext request) {
        this.answers = answers;
        this.tokens = tokens;
        this.bodies = bodies;
        this.operations = operations;
        this.request = request;
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        return answers.answer(refusal.code(), refusal.detail(), refusal.faults());
    }

    @ServerExceptionMapper
    Response withoutToken(UnauthorizedException ignored) {
        return tokens.missing();
    }

    @ServerExceptionMapper
    Response unauthenticated(AuthenticationFailedException refusal) {
        return tokens.refused(refusal);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refusal) {
        return tokens.insufficient(refusal);
    }

    @ServerExceptionMapper
    Response systemUser(RefusedSystemUser refusal) {
        return tokens.refused(refusal);
    }

    @ServerExceptionMapper
    Response undecided(UndecidedAccess ignored) {
        return tokens.undecided();
    }

    @ServerExceptionMapper
    Response stale(OptimisticLockException ignored) {
        return answers.answer(KitProblem.STALE, KitDetail.CHANGED_MEANWHILE.words());
    }

    @ServerExceptionMapper
    Response violated(ConstraintViolationException violations) {
        List<Fault> faults = bodies.faults(violations.getConstraintViolations());
        boolean inBody = faults.stream().noneMatch(fault -> fault.pointer().startsWith("?"));
        return answers.answer(inBody ? KitProblem.INVALID : KitProblem.MALFORMED, KitDetail.FAULTY.words(), faults);
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException mismatch) {
        return unreadable(mismatch);
    }

    @ServerExceptionMapper
    Response unreadable(JacksonException error) {
        // The refusal of a body that turns out too large while it is parsed.
        if (error.getCause() instanceof Refusal refusal) {
            return refused(refusal);
        }
        return answers.answer(KitProblem.MALFORMED, KitDetail.UNREADABLE.words(), List.of(JsonFault.of(error)));
    }

    /** Refusals of the framework itself, such as unknown paths, methods and media types. */
    @ServerExceptionMapper
    Response framework(WebApplicationException error) {
        if (error.getCause() instanceof JacksonException unreadable) {
            return unreadable(unreadable);
        }
        int status = error.getResponse().getStatus();
        if (status >= 500) {
            return failed(error);
        }
        if (status == Response.Status.METHOD_NOT_ALLOWED.getStatusCode()) {
            return wrongMethod();
        }
        KitProblem problem = KitProblem.ofStatus(status);
        return answers.answer(problem, problem.description());
    }

    private Response wrongMethod() {
        String methods = Operations.methods(operations.at(request.normalizedPath()));
        return Response.fromResponse(answers.answer(KitProblem.METHOD_NOT_ALLOWED, KitDetail.NO_SUCH_METHOD.words()))
                .header(HttpHeaders.ALLOW, methods)
                .build();
    }

    @ServerExceptionMapper
    Response failed(Throwable fault) {
        Throwable known = Causes.first(fault, ExceptionMappers::hasAnswer).orElse(fault);
        if (known instanceof Refusal refusal) {
            return refused(refusal);
        }
        if (known instanceof OptimisticLockException stale) {
            return stale(stale);
        }
        if (DatabaseOutage.isCauseOf(known)) {
            LOG.warnf("trace %s: the database is unreachable: %s", answers.traceId(), known.getMessage());
            return answers.answer(KitProblem.UNAVAILABLE, KitDetail.DATABASE_UNREACHABLE.words());
        }
        if (request.response().closed()) {
            LOG.debugf("trace %s: the client has hung up: %s", answers.traceId(), known.getMessage());
            return answers.answer(KitProblem.INTERNAL, KitDetail.UNEXPECTED.words());
        }
        LOG.errorf(fault, "trace %s: unexpected error", answers.traceId());
        return answers.answer(KitProblem.INTERNAL, KitDetail.UNEXPECTED.words());
    }

    @ServerExceptionMapper
    Response illegal(IllegalArgumentException fault) {
        return failed(fault);
    }

    // Transactions and Hibernate wrap the exceptions that they rethrow.
    private static boolean hasAnswer(Throwable cause) {
        return cause instanceof Refusal || cause instanceof OptimisticLockException || DatabaseOutage.is(cause);
    }
}
