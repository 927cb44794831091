package no.spinn.kit.query;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a query that the operation does not declare. A filter with a slip of the pen would be ignored otherwise, and the caller
 * would believe an answer to another question.
 */
class QueryFilter {

    /** After the rate limit, which counts refused requests, too. */
    private static final int LATE = 6_000;

    private static final Map<Method, DeclaredQuery> DECLARED = new ConcurrentHashMap<>();

    @ServerRequestFilter(priority = LATE)
    void check(ContainerRequestContext request, ResourceInfo resource) {
        Map<String, List<String>> query = request.getUriInfo().getQueryParameters();
        Method operation = resource.getResourceMethod();
        if (query.isEmpty() || operation == null) {
            return;
        }
        List<Fault> faults =
                DECLARED.computeIfAbsent(operation, DeclaredQuery::of).faults(query);
        if (!faults.isEmpty()) {
            throw new Refusal(KitProblem.MALFORMED, KitDetail.QUERY_FAULTY.words(), faults);
        }
    }
}
