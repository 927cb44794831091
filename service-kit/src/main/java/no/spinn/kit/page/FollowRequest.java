package no.spinn.kit.page;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a list that grows at its end and is followed: whoever sends the cursor of the last answer gets what has
 * come since, and a cursor to go on with even when nothing has.
 */
public class FollowRequest {

    private static final int DEFAULT_LIMIT = 100;

    @QueryParam("limit")
    @Parameter(description = "How many items at the most")
    @Schema(minimum = "1", maximum = "200", defaultValue = "100")
    @Nullable
    Integer limit;

    @QueryParam("since")
    @Parameter(
            description =
                    "The `next` of the last answer, whether it had items or not; only valid with the same filters. Left out, the list begins with the first item there ever was.")
    @Nullable
    String since;

    /** Where a stream goes on that is not asked for by query, such as one that names the last event it has seen. */
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
                    "The page size is out of range.",
                    List.of(new Fault("?limit", "out_of_range", "limit must be from 1 to " + PageRequest.MAX_LIMIT)));
        }
        return asked;
    }

    /**
     * The position after which to go on; 0 at the beginning.
     *
     * @param query every filter of the list; a cursor made for others is refused
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

    /** The answer; its cursor is never missing. */
    public <T> Page<T> page(List<T> fetched, Function<T, Long> position, @Nullable Object... query) {
        long last = fetched.isEmpty() ? after(query) : position.apply(fetched.getLast());
        return new Page<>(fetched, cursor(last, query));
    }

    /** The cursor with which to go on after a position. */
    public static String cursor(long position, @Nullable Object... query) {
        return Cursor.encode(List.of(Long.toString(position)), mark(query));
    }

    // So that the cursor of a page of another list is none of these.
    private static List<?> mark(@Nullable Object... query) {
        return List.of("since", Arrays.asList(query));
    }
}
