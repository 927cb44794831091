package no.spinn.applications.applying.application.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Party;
import no.spinn.applications.applying.application.Search;
import no.spinn.applications.applying.application.Sort;
import no.spinn.applications.applying.application.Sort.Position;
import no.spinn.applications.applying.application.State;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.text.Characters;
import no.spinn.kit.time.OsloDays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of applications. An application matches a repeated one when it matches one of its values. */
public class ApplicationQuery {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final int MOST_LETTERS = 200;
    private static final int MOST_WORDS = 12;
    private static final int MOST_APPLICANTS = 50;

    @QueryParam("as")
    @DefaultValue("applicant")
    @Parameter(
            description =
                    "`applicant`: the caller's own applications. `provider`: applications that were submitted to the "
                            + "caller's calls. `partner`: applications in which the caller has confirmed its "
                            + "participation.")
    Party as = Party.APPLICANT;

    @QueryParam("state")
    @Parameter(description = "Only applications in one of these states")
    @Nullable
    List<State> state;

    @QueryParam("callId")
    @Parameter(description = "Only applications to this call")
    @Nullable
    UUID callId;

    @QueryParam("applicant")
    @Parameter(description = "Only applications of one of these organisations")
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
    @Parameter(
            description = "Only applications that were last changed at or after this time",
            example = "2027-03-01T00:00:00Z")
    @Nullable
    Instant changedFrom;

    @QueryParam("sort")
    @DefaultValue("-createdAt")
    @Parameter(
            description =
                    "The order: by creation, last change or submission, with `-` the latest first. Drafts count as "
                            + "submitted later than all others.")
    @Schema(
            enumeration = {"-createdAt", "changedAt", "-changedAt", "submittedAt", "-submittedAt"},
            defaultValue = "-createdAt")
    String sort = "-createdAt";

    @QueryParam("facets")
    @Parameter(
            description = "Whether to count the applications in each state and to each call. Each is counted with all "
                    + "filters but its own.")
    boolean facets;

    @BeanParam
    PageRequest page = new PageRequest();

    Search search(OrganisationId caller) {
        List<String> words = words();
        Optional<Sort> order = Sort.of(sort);
        requireSound(words, order.isPresent());
        return new Search(
                caller,
                as,
                ordered(state, Comparator.naturalOrder()),
                callId,
                ordered(applicant, Comparator.comparing(OrganisationId::value)),
                words,
                changedFrom,
                order.orElseThrow());
    }

    @Nullable
    Position after(Search search) {
        return page.position(ApplicationQuery::read, search);
    }

    int rows() {
        return page.fetch();
    }

    Page<Application> page(List<Application> found, Search search) {
        return page.page(found, application -> write(search.sort().position(application)), search);
    }

    private static Position read(List<String> position) {
        String time = position.getFirst();
        return new Position(time.isEmpty() ? null : Instant.parse(time), UUID.fromString(position.get(1)));
    }

    private static List<String> write(Position position) {
        Instant time = position.time();
        return List.of(time == null ? "" : time.toString(), position.id().toString());
    }

    private List<String> words() {
        return q == null
                ? List.of()
                : SPACE.splitAsStream(q).filter(word -> !word.isEmpty()).toList();
    }

    // In one order, so that equal filters share cursors.
    private static <T> List<T> ordered(@Nullable List<T> values, Comparator<T> order) {
        return values == null
                ? List.of()
                : values.stream().distinct().sorted(order).toList();
    }

    private void requireSound(List<String> words, boolean sortable) {
        Faults faults = new Faults();
        if (q != null && Characters.count(q) > MOST_LETTERS) {
            faults.add(ListIssue.TOO_MANY_LETTERS.at("?q", Map.of("most", MOST_LETTERS)));
        } else if (words.size() > MOST_WORDS) {
            faults.add(ListIssue.TOO_MANY_WORDS.at("?q", Map.of("most", MOST_WORDS)));
        }
        if (applicant != null && applicant.size() > MOST_APPLICANTS) {
            faults.add(ListIssue.TOO_MANY_APPLICANTS.at("?applicant", Map.of("most", MOST_APPLICANTS)));
        }
        if (changedFrom != null && !OsloDays.isPlausible(OsloDays.at(changedFrom))) {
            faults.add(ListIssue.IMPLAUSIBLE_YEAR.at("?changedFrom"));
        }
        if (!sortable) {
            faults.add(ListIssue.UNKNOWN_SORT.at("?sort", Map.of("possible", String.join(", ", Sort.parameters()))));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(KitProblem.MALFORMED, KitDetail.QUERY_FAULTY.words(), faults.all());
        }
    }
}
