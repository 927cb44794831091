package no.spinn.kit.page;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import no.spinn.kit.problem.Bounds;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * A request for the new items of a list that grows at its end. The caller sends the cursor of the last response and receives the
 * items added since, and a new cursor even if there are none.
 */
public class FollowRequest {

    private static final int DEFAULT_LIMIT = 100;

    @QueryParam("limit")
    @Parameter(description = "Maximum number of items")
    @Schema(minimum = "1", maximum = "200", defaultValue = "100")
    @Nullable
    Integer limit;

    @QueryParam("since")
    @Parameter(
            description = "The `next` of the last response, even if it had no items; only valid with the same filters. "
                    + "Without it, the list begins with the first item ever added.")
    @Nullable
    String since;

    /** For a stream without query parameters, whose client sends the id of the last event it received. */
    public static FollowRequest since(@Nullable String cursor) {
        FollowRequest follow = new FollowRequest();
        follow.since = cursor;
        return follow;
    }

    /** How many rows to fetch. */
    public int limit() {
        int asked = limit == null ? DEFAULT_LIMIT : limit;
        if (asked < 1 || asked > PageRequest.MAX_LIMIT) {
            throw new Refusal(
                    KitProblem.MALFORMED,
                    KitDetail.PAGE_SIZE.words(),
                    List.of(new Fault("?limit", "out_of_range", new Bounds(1, PageRequest.MAX_LIMIT).ofValue())));
        }
        return asked;
    }

    /**
     * The position after which the list continues; 0 at the beginning.
     *
     * @param query every filter of the list; a cursor of another query is refused
     */
    public long after(@Nullable Object... query) {
        try {
            return since == null
                    ? 0
                    : Long.parseLong(Cursor.decode("since", since, mark(query)).getFirst());
        } catch (NumberFormatException madeUp) {
            throw Cursor.refused("since");
        }
    }

    /** The response, which always has a cursor. */
    public <T> Page<T> page(List<T> fetched, Function<T, Long> position, @Nullable Object... query) {
        long last = fetched.isEmpty() ? after(query) : position.apply(fetched.getLast());
        return new Page<>(fetched, cursor(last, query));
    }

    /** The cursor that continues after a position. */
    public static String cursor(long position, @Nullable Object... query) {
        return Cursor.encode(List.of(Long.toString(position)), mark(query));
    }

    // Distinguishes these cursors from those of pages.
    private static List<?> mark(@Nullable Object... query) {
        return List.of("since", Arrays.asList(query));
    }
}
