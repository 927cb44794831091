package no.spinn.kit.problem.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import no.spinn.kit.language.Languages;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Problem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.tracing.TraceId;

/** Builds the problems of items in a response that is no problem itself. */
@Singleton
public class ItemProblems {

    private final RoutingContext request;
    private final Languages languages;

    ItemProblems(RoutingContext request, Languages languages) {
        this.request = request;
        this.languages = languages;
    }

    /** The problem in the caller's language, which the Content-Language of the response then includes. */
    public Problem of(Refusal refusal, List<Fault> faults) {
        return new Problem(
                Problem.type(refusal.code()),
                languages.text(refusal.code().title()),
                refusal.code().status(),
                languages.text(refusal.detail()),
                request.request().path(),
                refusal.code().code(),
                faults.stream().map(fault -> fault.in(languages)).toList(),
                TraceId.of(request));
    }
}
