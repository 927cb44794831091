package no.spinn.applications.applying.list.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.applying.list.Filter;
import no.spinn.applications.applying.list.ListSource;
import no.spinn.applications.applying.list.Row;
import no.spinn.applications.applying.list.Search;
import no.spinn.applications.applying.list.Side;
import no.spinn.applications.applying.list.Sort.Position;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters that all lists have. Each list adds {@code as}, {@code state} and {@code sort}, whose values are its own. An
 * item matches a repeated parameter when it matches one of its values.
 */
public abstract class ListQuery {

    protected static final String NEWEST = "-createdAt";

    @QueryParam("callId")
    @Parameter(description = "Only what belongs to applications to this call")
    @Nullable
    UUID callId;

    @QueryParam("applicant")
    @Parameter(description = "Only what belongs to applications of one of these organisations")
    @Nullable
    List<OrganisationId> applicant;

    @QueryParam("q")
    @Parameter(
            description = "Words, or parts of words, that the title and the stated name of the applicant must contain, "
                    + "each in one of the two; capitals make no difference",
            example = "skolevei oslo")
    @Nullable
    String q;

    @QueryParam("changedFrom")
    @Parameter(description = "Only what was last changed at or after this time", example = "2027-03-01T00:00:00Z")
    @Nullable
    Instant changedFrom;

    @QueryParam("facets")
    @Parameter(
            description = "Whether to count the items in each state and of each call. Each is counted with all filters "
                    + "but its own.")
    boolean facets;

    @BeanParam
    PageRequest page = new PageRequest();

    /** The search that this query asks for. Refuses all faults of the query at once. */
    protected final <T, S extends Enum<S>> Search<T, S> search(
            ListSource<T, S> source, OrganisationId caller, Side as, @Nullable List<S> states, String sort) {
        QueryCheck check = new QueryCheck();
        Filter filter = filter(check);
        return new Search<>(
                source, caller, as, ordered(states, Comparator.naturalOrder()), filter, check.sort(sort, source));
    }

    private Filter filter(QueryCheck check) {
        List<String> words = check.words(q);
        check.number(applicant, "?applicant");
        check.year(changedFrom, "?changedFrom");
        check.year(dueFrom(), "?dueFrom");
        check.year(dueBefore(), "?dueBefore");
        return new Filter(
                callId,
                ordered(applicant, Comparator.comparing(OrganisationId::value)),
                words,
                changedFrom,
                dueFrom(),
                dueBefore());
    }

    /** The earliest deadline; null for a list without deadlines. */
    @Nullable
    Instant dueFrom() {
        return null;
    }

    /** The end of the deadlines, exclusive; null for a list without deadlines. */
    @Nullable
    Instant dueBefore() {
        return null;
    }

    @Nullable
    Position after(Search<?, ?> search) {
        return page.position(ListQuery::read, search);
    }

    int rows() {
        return page.fetch();
    }

    <T> Page<Row<T>> page(List<Row<T>> found, Search<T, ?> search) {
        return page.page(found, row -> write(row.position()), search);
    }

    private static Position read(List<String> position) {
        String time = position.getFirst();
        return new Position(time.isEmpty() ? null : Instant.parse(time), UUID.fromString(position.get(1)));
    }

    private static List<String> write(Position position) {
        Instant time = position.time();
        return List.of(time == null ? "" : time.toString(), position.id().toString());
    }

    // In one order, so that equal filters share cursors.
    private static <T> List<T> ordered(@Nullable List<T> values, Comparator<? super T> order) {
        return values == null
                ? List.of()
                : values.stream().distinct().sorted(order).toList();
    }
}
