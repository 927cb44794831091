package no.spinn.matching.organisation.watch.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.common.problem.MatchingDetail;
import no.spinn.matching.common.problem.MatchingProblem;

/** Counts and limits the open streams of each organisation at this replica, because each stream holds a connection. */
@ApplicationScoped
class OpenStreams {

    private static final int MAX_STREAMS = 50;

    private final ConcurrentMap<OrganisationId, Integer> open = new ConcurrentHashMap<>();

    void open(OrganisationId organisation) {
        int now = open.merge(organisation, 1, Integer::sum);
        if (now > MAX_STREAMS) {
            close(organisation);
            throw new Refusal(
                    MatchingProblem.TOO_MANY_STREAMS, MatchingDetail.STREAMS_OPEN.words(Map.of("most", MAX_STREAMS)));
        }
    }

    void close(OrganisationId organisation) {
        open.computeIfPresent(organisation, (of, count) -> count == 1 ? null : count - 1);
    }
}
