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
import no.spinn.instruments.catalogue.call.PublicCall;
import no.spinn.instruments.history.api.ResponseInvalidation;
import no.spinn.instruments.search.Question;
import no.spinn.instruments.search.Search;
import no.spinn.instruments.search.Sort;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.representation.Representations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Deadlines in people's own calendars. */
@Path("/v1/calls.ics")
@Tag(name = "Following", description = "Hearing of what changes in the catalogue")
@Produces(DeadlineCalendar.MEDIA_TYPE)
@RunOnVirtualThread
@PermitAll
public class CalendarResource {

    /** What calendar programs take without complaint. */
    private static final int MOST_DEADLINES = 500;

    private final CallQuestions questions;
    private final Search search;
    private final CallReading reading;
    private final DeadlineCalendar calendar;
    private final Representations representations;

    CalendarResource(
            CallQuestions questions,
            Search search,
            CallReading reading,
            DeadlineCalendar calendar,
            Representations representations) {
        this.questions = questions;
        this.search = search;
        this.reading = reading;
        this.calendar = calendar;
        this.representations = representations;
    }

    @GET
    @Transactional
    @Operation(operationId = "getDeadlineCalendar", summary = "Subscribe to deadlines", description = """
                    The deadlines of calls as a calendar (RFC 5545) that calendar programs subscribe to, in Norway's time, with the \
                    filters of the list of calls. The 500 latest deadlines; calls without one are not in it, and cancelled ones are \
                    marked as cancelled.""")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = DeadlineCalendar.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response deadlines(@BeanParam CallListParameters parameters) {
        if (parameters.isForDrafts()) {
            throw new Refusal(
                    KitProblem.MALFORMED,
                    "Drafts have no deadlines yet.",
                    List.of(new Fault("?status", "not_here", "a draft is in no calendar")));
        }
        Question question = questions.read(parameters, Sort.LATEST_DEADLINE.parameter());
        List<PublicCall> calls = reading.outlines(
                search.find(question.withDeadline(), null, MOST_DEADLINES).ids());
        return representations.kept(calendar.write(calls), DeadlineCalendar.MEDIA_TYPE, ResponseInvalidation.ALL);
    }
}
