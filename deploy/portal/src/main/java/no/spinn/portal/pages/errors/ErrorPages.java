package no.spinn.portal.pages.errors;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.spinn.portal.pages.page.Chrome;
import no.spinn.portal.pages.upstream.MalformedAddressException;
import no.spinn.portal.pages.upstream.NotThereException;
import no.spinn.portal.pages.upstream.ServiceAwayException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers with a page when another page cannot be drawn. Logs no query, since it has what somebody answered. */
@Singleton
class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);
    private static final String RETRY_SECONDS = "5";

    @ServerExceptionMapper
    Response notThere(NotThereException missing, HttpServerRequest request) {
        return answer(request, Trouble.NOT_FOUND);
    }

    @ServerExceptionMapper
    Response unknown(NotFoundException unknown, HttpServerRequest request) {
        return answer(request, Trouble.NOT_FOUND);
    }

    @ServerExceptionMapper
    Response malformed(MalformedAddressException malformed, HttpServerRequest request) {
        return answer(request, Trouble.MALFORMED);
    }

    @ServerExceptionMapper
    Response away(ServiceAwayException away, HttpServerRequest request) {
        LOG.warnf("%s: %s", request.path(), away.getMessage());
        return answer(request, Trouble.AWAY);
    }

    /** What the framework refuses, such as a method that a page does not have, keeps its status. */
    @ServerExceptionMapper
    Response refused(WebApplicationException refused, HttpServerRequest request) {
        return refused.getResponse();
    }

    @ServerExceptionMapper
    Response fault(RuntimeException fault, HttpServerRequest request) {
        LOG.errorf(fault, "%s cannot be drawn", request.path());
        return answer(request, Trouble.FAULT);
    }

    private static Response answer(HttpServerRequest request, Trouble trouble) {
        Response.ResponseBuilder answer = Response.status(trouble.status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new ErrorPage(Chrome.of(request), trouble).render());
        if (trouble == Trouble.AWAY) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return answer.build();
    }
}
