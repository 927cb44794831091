package no.spinn.applications.handling.formalcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.ActCase;
import no.spinn.applications.applying.application.ActRules;
import no.spinn.applications.applying.application.Possibility;

/** Which requests for supplements wait for an answer. A late answer is accepted, so the time for it is no deadline. */
@ApplicationScoped
class SupplementActRules implements ActRules {

    private final SupplementRequests requests;

    SupplementActRules(SupplementRequests requests) {
        this.requests = requests;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.GIVE_SUPPLEMENT);
    }

    @Override
    public Judge read(List<ActCase> cases) {
        Map<UUID, List<SupplementRequest>> open = requests
                .unanswered(cases.stream().map(ActCase::id).toList())
                .stream()
                .collect(Collectors.groupingBy(SupplementRequest::applicationId));
        return (act, one) -> open.getOrDefault(one.id(), List.of()).stream()
                .map(request -> Possibility.on("requestId", request.id()).until(request.dueAt()))
                .toList();
    }
}
