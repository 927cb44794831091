package no.spinn.portal.pages.calls;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.spinn.portal.pages.catalogue.CallDetail;
import no.spinn.portal.pages.catalogue.CallList;
import no.spinn.portal.pages.catalogue.Catalogue;
import no.spinn.portal.pages.catalogue.Fact;
import no.spinn.portal.pages.page.CalendarFile;
import no.spinn.portal.pages.page.Chrome;
import no.spinn.portal.pages.page.Visit;
import no.spinn.portal.pages.upstream.Answer;
import no.spinn.portal.pages.upstream.NotThereException;

@Path("/{language:nb|nn|en}/calls")
@Produces(Visit.HTML)
@RunOnVirtualThread
public class CallsResource {

    private static final String APPLICANT_TYPE = "organisation.sector";

    private final Visit visit;
    private final Catalogue catalogue;
    private final Rules rules;

    CallsResource(Visit visit, Catalogue catalogue, Rules rules) {
        this.visit = visit;
        this.catalogue = catalogue;
        this.rules = rules;
    }

    @GET
    public TemplateInstance list(@BeanParam CallFilter filter) {
        Chrome page = visit.page();
        CallList list = catalogue.calls(page.visitor(), filter.query()).await();
        return new CallsPage(page, new FoundCalls(filter, list));
    }

    @GET
    @Path("{id:[0-9a-f-]{36}}")
    public TemplateInstance show(@PathParam("id") String id) {
        Chrome page = visit.page();
        CallDetail call = catalogue.call(page.visitor(), id).await();
        Answer<Rules.Rule> rule = rules.of(page.visitor(), id, call.criteriaVersion());
        Map<String, String> words = rule.ifThere().map(Rules.Rule::words).orElse(Map.of());
        return new CallPage(page, call, words, applicantTypes(page));
    }

    /** The deadline, for a calendar program. */
    @GET
    @Path("{id:[0-9a-f-]{36}}.ics")
    @Produces(CalendarFile.TYPE)
    public Response calendar(@PathParam("id") String id) {
        Chrome page = visit.page();
        CallDetail call = catalogue.call(page.visitor(), id).await();
        if (call.closesAt() == null) {
            throw new NotThereException();
        }
        String address = page.origin() + page.href("/calls/" + id);
        return CalendarFile.answer(
                page, List.of(new CalendarFile.Deadline(id, call.title(), call.closesAt(), address)));
    }

    private Map<String, String> applicantTypes(Chrome page) {
        Fact sector = catalogue.facts(page.visitor()).get(APPLICANT_TYPE);
        return sector == null
                ? Map.of()
                : sector.ownCodes().stream().collect(Collectors.toMap(Fact.Code::code, Fact.Code::label));
    }
}
