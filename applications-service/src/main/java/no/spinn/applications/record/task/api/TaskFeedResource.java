package no.spinn.applications.record.task.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.record.task.TaskFeed;
import no.spinn.applications.record.task.TaskFeeds;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The calendars of the caller's tasks. */
@Path("/v1/task-feeds")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class TaskFeedResource {

    private final TaskFeeds feeds;
    private final Caller caller;

    TaskFeedResource(TaskFeeds feeds, Caller caller) {
        this.feeds = feeds;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed("spinn:applications.write")
    @Transactional
    @Operation(operationId = "createTaskFeed", summary = "Create a calendar of your tasks", description = """
                    Creates a calendar that a calendar program subscribes to without a token: `href` contains a secret, which this \
                    answer alone has. Whoever knows it reads the deadlines of the caller's tasks with the titles of the projects, until the calendar \
                    is revoked. The operation takes no Idempotency-Key, because a stored answer would keep the secret. After a lost answer, create another \
                    calendar and revoke the first. An organisation has at most 50.""")
    @APIResponse(
            responseCode = "201",
            description = "The calendar, with its secret",
            content = @Content(schema = @Schema(implementation = CreatedFeedView.class)))
    @APIResponse(responseCode = "409", ref = "Problem", description = "The organisation has too many calendars")
    public Response create() {
        TaskFeeds.Created created = feeds.create(caller.organisation());
        TaskFeed feed = created.feed();
        return Response.created(URI.create("/v1/task-feeds/" + feed.id()))
                .entity(new CreatedFeedView(
                        feed.id(),
                        feed.createdAt(),
                        created.secret(),
                        "/v1/tasks.ics?token=%s".formatted(created.secret())))
                .build();
    }

    @GET
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "listTaskFeeds",
            summary = "List the calendars of your tasks",
            description = "Lists the calendars in the order in which they were created, without their secrets.")
    public FeedList list() {
        return new FeedList(
                feeds.of(caller.organisation()).stream().map(FeedView::of).toList());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "getTaskFeed",
            summary = "Get a calendar of your tasks",
            description = "Returns the calendar without its secret.")
    public FeedView get(@PathParam("id") UUID id) {
        return FeedView.of(feeds.one(id, caller.organisation()));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("spinn:applications.write")
    @Transactional
    @Operation(
            operationId = "revokeTaskFeed",
            summary = "Revoke a calendar of your tasks",
            description = "Revokes the calendar. Its address no longer works.")
    @APIResponse(responseCode = "204", description = "The calendar was revoked")
    public void revoke(@PathParam("id") UUID id) {
        feeds.delete(feeds.one(id, caller.organisation()));
    }

    /** A calendar without its secret. */
    @Schema(name = "TaskFeed", description = "A calendar of the caller's tasks")
    record FeedView(UUID id, Instant createdAt) {

        static FeedView of(TaskFeed feed) {
            return new FeedView(feed.id(), feed.createdAt());
        }
    }

    /** A new calendar. */
    @Schema(name = "CreatedTaskFeed", description = "A new calendar of the caller's tasks")
    record CreatedFeedView(
            UUID id,
            Instant createdAt,

            @Schema(description = "Shown here only") String secret,

            @Schema(
                    description =
                            "The path to subscribe to; add `&lang=nn` or `&lang=en` for another language than Bokmål",
                    examples = "/v1/tasks.ics?token=kQ2v5n9")
            String href) {}

    /** A complete list of calendars. */
    @Schema(name = "TaskFeedList")
    record FeedList(List<FeedView> items) {}
}
