package no.spinn.kit.page;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.spinn.kit.problem.Bounds;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The requested page of a list. A page continues after a position in the order, so pages are stable while data changes. */
public class PageRequest {

    static final int MAX_LIMIT = 200;
    private static final int DEFAULT_LIMIT = 50;

    @QueryParam("limit")
    @Parameter(description = "Maximum number of items")
    @Schema(minimum = "1", maximum = "200", defaultValue = "50")
    @Nullable
    Integer limit;

    @QueryParam("cursor")
    @Parameter(description = "The `next` of the previous page; only valid with the same filters and sorting")
    @Nullable
    String cursor;

    /** How many rows to fetch: one more than the page has, to detect whether there is a next page. */
    public int fetch() {
        return limit() + 1;
    }

    /**
     * The position after which the page begins, or null for the first page.
     *
     * @param query every filter and sort value of the list; a cursor of another query is refused
     */
    public @Nullable List<String> after(@Nullable Object... query) {
        return cursor == null ? null : Cursor.decode("cursor", cursor, Arrays.asList(query));
    }

    /** For a list in the order of ids: the id after which the page begins, or null for the first page. */
    public @Nullable UUID afterId(@Nullable Object... query) {
        return position(after -> UUID.fromString(after.getFirst()), query);
    }

    /**
     * The position after which the page begins, or null for the first page. A position that cannot be read is refused, as that of
     * another query is.
     */
    public <T> @Nullable T position(Function<List<String>, T> read, @Nullable Object... query) {
        List<String> after = after(query);
        try {
            return after == null ? null : read.apply(after);
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException madeUp) {
            throw Cursor.refused("cursor");
        }
    }

    /** Builds the page from the rows fetched with {@link #fetch()}. */
    public <T> Page<T> page(List<T> fetched, Function<T, List<String>> position, @Nullable Object... query) {
        return upTo(limit(), fetched, position, query);
    }

    /** Builds a page of another length than the requested one, from rows of which one more was fetched. */
    public <T> Page<T> upTo(int rows, List<T> fetched, Function<T, List<String>> position, @Nullable Object... query) {
        if (fetched.size() <= rows) {
            return new Page<>(fetched, null);
        }
        List<T> items = fetched.subList(0, rows);
        return new Page<>(items, Cursor.encode(position.apply(items.getLast()), Arrays.asList(query)));
    }

    private int limit() {
        int asked = limit == null ? DEFAULT_LIMIT : limit;
        if (asked < 1 || asked > MAX_LIMIT) {
            throw new Refusal(
                    KitProblem.MALFORMED,
                    KitDetail.PAGE_SIZE.words(),
                    List.of(new Fault("?limit", "out_of_range", new Bounds(1, MAX_LIMIT).ofValue())));
        }
        return asked;
    }
}
