package no.spinn.kit.problem.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.sql.Causes;
import no.spinn.kit.sql.DatabaseOutage;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where exceptions become error responses. */
class ExceptionMappers {

    private static final Logger LOG = Logger.getLogger(ExceptionMappers.class);

    private final ProblemResponses answers;

    ExceptionMappers(ProblemResponses answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        return answers.answer(refusal.code(), refusal.detail(), refusal.faults());
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    Response unauthenticated(SecurityException ignored) {
        return answers.answer(
                KitProblem.UNAUTHENTICATED, "Send a valid, unexpired bearer token from the trusted issuer.");
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException ignored) {
        return answers.answer(KitProblem.FORBIDDEN, "The token lacks a scope that this operation requires.");
    }

    @ServerExceptionMapper
    Response stale(OptimisticLockException ignored) {
        return answers.answer(KitProblem.STALE, "A concurrent request changed the resource. Read it again and retry.");
    }

    @ServerExceptionMapper
    Response violated(ConstraintViolationException violations) {
        List<Fault> faults = Violations.faults(violations);
        boolean inBody = faults.stream().noneMatch(fault -> fault.pointer().startsWith("?"));
        return answers.answer(
                inBody ? KitProblem.INVALID : KitProblem.MALFORMED, "The request has faults; see errors.", faults);
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
        return answers.answer(
                KitProblem.MALFORMED, "The body is not JSON of the expected structure.", List.of(JsonFault.of(error)));
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
        KitProblem problem = KitProblem.ofStatus(status);
        Response answer = answers.answer(problem, problem.title() + ".");
        String allow = error.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
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
            return answers.answer(KitProblem.UNAVAILABLE, "The service cannot reach its database. Try again shortly.");
        }
        LOG.errorf(fault, "trace %s: unexpected error", answers.traceId());
        return answers.answer(KitProblem.INTERNAL, "Unexpected error. Quote the traceId when you report it.");
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
