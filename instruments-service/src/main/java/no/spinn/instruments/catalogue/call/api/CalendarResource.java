package no.spinn.instruments.catalogue.call.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.spinn.instruments.common.detail.CatalogueDetail;
import no.spinn.instruments.common.detail.ParameterIssue;
import no.spinn.instruments.history.api.ResponseInvalidation;
import no.spinn.instruments.search.Search;
import no.spinn.instruments.search.SearchQuery;
import no.spinn.instruments.search.Sort;
import no.spinn.kit.calendar.CalendarFile;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.representation.Representations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Deadlines as a calendar to subscribe to. */
@Path("/v1/calls.ics")
@Tag(name = "Following", description = "Subscribing to changes of the catalogue")
@Produces(CalendarFile.MEDIA_TYPE)
@RunOnVirtualThread
@PermitAll
public class CalendarResource {

    /** Calendar programs handle this many without problems. */
    private static final int MOST_DEADLINES = 500;

    private final CallQueries queries;
    private final Search search;
    private final PublicCalls reading;
    private final DeadlineCalendar calendar;
    private final Representations representations;

    CalendarResource(
            CallQueries queries,
            Search search,
            PublicCalls reading,
            DeadlineCalendar calendar,
            Representations representations) {
        this.queries = queries;
        this.search = search;
        this.reading = reading;
        this.calendar = calendar;
        this.representations = representations;
    }

    @GET
    @Transactional
    @Operation(operationId = "getDeadlineCalendar", summary = "Subscribe to deadlines", description = """
                    Returns the 500 latest deadlines of calls as a calendar (RFC 5545) for calendar programs, in the time zone of \
                    Norway, with the filters of the list of calls. Calls without a deadline are left out, and cancelled calls are \
                    marked as cancelled. A deadline in the hour that comes twice when summer time ends is given in UTC, and the \
                    description says whether it is in summer time or in winter time.""")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = CalendarFile.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response deadlines(@BeanParam CallListParameters parameters) {
        if (parameters.isForDrafts()) {
            throw new Refusal(
                    KitProblem.MALFORMED,
                    CatalogueDetail.DRAFTS_WITHOUT_DEADLINES.words(),
                    List.of(ParameterIssue.NO_DRAFTS.at("?state")));
        }
        SearchQuery query = queries.read(parameters, Sort.LATEST_DEADLINE.parameter());
        List<Deadline> deadlines = reading.deadlines(
                search.find(query.withDeadline(), null, MOST_DEADLINES).ids());
        return representations.kept(calendar.write(deadlines), CalendarFile.MEDIA_TYPE, ResponseInvalidation.ALL);
    }
}
