package no.spinn.kit.mcp;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import no.spinn.kit.language.Languages;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Problem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.tracing.TraceId;

/** The problems of refused calls, as those of refused requests. */
@Singleton
class ToolProblems {

    private final RoutingContext request;
    private final Languages languages;

    ToolProblems(RoutingContext request, Languages languages) {
        this.request = request;
        this.languages = languages;
    }

    Problem of(Refusal refusal) {
        List<Fault> translated =
                refusal.faults().stream().map(fault -> fault.in(languages)).toList();
        Problem.Occurrence occurrence =
                new Problem.Occurrence(request.request().path(), TraceId.of(request), languages.preferred());
        return Problem.of(refusal.code(), refusal.detail(), translated, occurrence);
    }
}
