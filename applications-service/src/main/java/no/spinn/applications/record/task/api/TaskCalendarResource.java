package no.spinn.applications.record.task.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.record.task.TaskFeed;
import no.spinn.applications.record.task.TaskFeeds;
import no.spinn.applications.record.task.TaskSearch;
import no.spinn.applications.record.task.Tasks;
import no.spinn.kit.calendar.CalendarFile;
import no.spinn.kit.language.Language;
import no.spinn.kit.precondition.Preconditions;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.value.Sha256;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The tasks of an organisation as a calendar to subscribe to. */
@Path("/v1/tasks.ics")
@RunOnVirtualThread
@Produces(CalendarFile.MEDIA_TYPE)
@PermitAll
@Tag(name = "Tasks")
public class TaskCalendarResource {

    /** Calendar programs handle this many without problems. */
    private static final int MOST_TASKS = 500;

    private final TaskFeeds feeds;
    private final Tasks tasks;
    private final TaskCalendar calendar;
    private final Preconditions preconditions;

    TaskCalendarResource(TaskFeeds feeds, Tasks tasks, TaskCalendar calendar, Preconditions preconditions) {
        this.feeds = feeds;
        this.tasks = tasks;
        this.calendar = calendar;
        this.preconditions = preconditions;
    }

    @GET
    @Transactional
    @Operation(operationId = "getTaskCalendar", summary = "Subscribe to your tasks", description = """
                    Returns the 500 tasks with the next deadlines as a calendar (RFC 5545) for calendar programs, in the time zone of \
                    Norway. Tasks without a deadline are left out. The address of the calendar has its secret in place of a token; \
                    an address that was revoked is not found.""")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = CalendarFile.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", ref = "Problem", description = "There is no calendar with this secret")
    public Response get(
            @QueryParam("token") @Parameter(description = "The secret of the calendar", required = true) @Nullable
                    String token,
            @QueryParam("lang") @DefaultValue("nb") @Parameter(description = "The language of the texts")
                    Language language) {
        TaskFeed feed = feeds.withSecret(required(token))
                .orElseThrow(
                        () -> new Refusal(KitProblem.NOT_FOUND, ApplicationDetail.NO_CALENDAR_WITH_SECRET.words()));
        byte[] file = calendar.write(tasks.withDeadline(TaskSearch.of(feed.organisation()), MOST_TASKS), language);
        return Response.fromResponse(preconditions.respond(Preconditions.tag(Sha256.of(file)), file))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static String required(@Nullable String token) {
        if (token == null) {
            throw new Refusal(KitProblem.MALFORMED, ApplicationDetail.CALENDAR_SECRET_MISSING.words());
        }
        return token;
    }
}
