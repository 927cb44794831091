package no.spinn.matching.organisation.watch.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.common.problem.MatchingProblem;

/** How many streams each organisation has open at this replica. Each costs a connection for as long as it is open. */
@ApplicationScoped
class OpenStreams {

    private static final int MOST = 50;

    private final ConcurrentMap<OrganisationId, Integer> open = new ConcurrentHashMap<>();

    void open(OrganisationId organisation) {
        int now = open.merge(organisation, 1, Integer::sum);
        if (now > MOST) {
            close(organisation);
            throw new Refusal(
                    MatchingProblem.TOO_MANY_STREAMS,
                    "%d streams are open. Close one, or follow several watches by polling.".formatted(MOST));
        }
    }

    void close(OrganisationId organisation) {
        open.computeIfPresent(organisation, (of, count) -> count == 1 ? null : count - 1);
    }
}
