package no.spinn.portal.pages.guide;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import no.spinn.portal.pages.catalogue.CallList;
import no.spinn.portal.pages.catalogue.CallSummary;
import no.spinn.portal.pages.catalogue.Catalogue;
import no.spinn.portal.pages.catalogue.Fact;
import no.spinn.portal.pages.page.CalendarFile;
import no.spinn.portal.pages.page.Chrome;
import no.spinn.portal.pages.page.Visit;
import no.spinn.portal.pages.upstream.Answer;
import no.spinn.portal.pages.upstream.Query;

/** What fits, what nearly fits and what does not, with the reasons. */
@Path("/{language:nb|nn|en}/guide/result")
@RunOnVirtualThread
public class ResultResource {

    private static final Query OPEN = new Query().with("state", "open").with("limit", "200");

    private final Visit visit;
    private final Catalogue catalogue;
    private final Matches matches;

    ResultResource(Visit visit, Catalogue catalogue, Matches matches) {
        this.visit = visit;
        this.catalogue = catalogue;
        this.matches = matches;
    }

    @GET
    @Produces(Visit.HTML)
    public Response show() {
        Chrome page = visit.page();
        Answers answers = Answers.of(page.query()).plain();
        if (!answers.has(Organisation.SECTOR)) {
            return Response.seeOther(URI.create(page.href("/guide" + answers.query())))
                    .build();
        }
        Outcome outcome = outcome(page, answers);
        Summary summary = Summary.of(page, catalogue, answers);
        String html = new ResultPage(page, outcome, summary, answers.query().toString()).render();
        return Response.ok(html, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).build();
    }

    /** The deadlines of what fits and nearly fits. */
    @GET
    @Path("calendar.ics")
    @Produces(CalendarFile.TYPE)
    public Response calendar() {
        Chrome page = visit.page();
        List<CalendarFile.Deadline> deadlines =
                outcome(page, Answers.of(page.query()).plain()).deadlines(page);
        return CalendarFile.answer(page, deadlines);
    }

    /** One call, part by part. */
    @GET
    @Path("{id:[0-9a-f-]{36}}")
    @Produces(Visit.HTML)
    public TemplateInstance explain(@PathParam("id") String id) {
        Chrome page = visit.page();
        Answers answers = Answers.of(page.query()).plain();
        Map<String, Object> facts = new Values(catalogue.facts(page.visitor())).facts(answers);
        Explanation explanation = matches.explain(page.visitor(), id, facts).await();
        return new ExplanationPage(page, explanation, answers.query().toString());
    }

    private Outcome outcome(Chrome page, Answers answers) {
        Map<String, Fact> vocabulary = catalogue.facts(page.visitor());
        Map<String, Object> facts = new Values(vocabulary).facts(answers);
        Answer<Match> match = matches.of(page.visitor(), facts);
        Answer<CallList> calls = catalogue.calls(page.visitor(), OPEN);
        List<CallSummary> known = calls.ifThere().map(CallList::items).orElse(List.of());
        return Outcome.of(match.await(), known, vocabulary);
    }
}
