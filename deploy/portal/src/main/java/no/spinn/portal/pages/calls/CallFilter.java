package no.spinn.portal.pages.calls;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import no.spinn.portal.pages.upstream.Query;

/** What somebody looks for among the calls, as the address says it. The names are those of the API. */
public class CallFilter {

    /** The dimensions that can be chosen, in the order of the page. */
    static final List<String> DIMENSIONS = List.of("applicantType", "themes", "nature", "providerId");

    private static final List<String> OPEN = List.of("open");
    private static final String PAGE = "20";

    @QueryParam("q")
    @DefaultValue("")
    String words = "";

    @QueryParam("applicantType")
    List<String> applicantTypes = List.of();

    @QueryParam("themes")
    List<String> themes = List.of();

    @QueryParam("nature")
    List<String> natures = List.of();

    @QueryParam("providerId")
    List<String> providers = List.of();

    @QueryParam("state")
    List<String> states = List.of();

    @QueryParam("cursor")
    @DefaultValue("")
    String cursor = "";

    public String words() {
        return words;
    }

    /** Whether this value of a dimension is chosen. */
    public boolean has(String dimension, String value) {
        return chosen(dimension).contains(value);
    }

    /** Whether anything is chosen, so that there is something to take back. */
    public boolean isChosen() {
        return !words.isBlank()
                || !states.isEmpty()
                || DIMENSIONS.stream().anyMatch(dimension -> !chosen(dimension).isEmpty());
    }

    /** The query of the API. */
    Query query() {
        return choice().with("sort", "closesAt")
                .with("facets", "true")
                .with("limit", PAGE)
                .with("cursor", cursor);
    }

    /** The address of the next page of the list. */
    public String next(String nextCursor) {
        return choice().with("cursor", nextCursor).toString();
    }

    private Query choice() {
        Query query = new Query().with("q", words);
        DIMENSIONS.forEach(dimension -> query.with(dimension, chosen(dimension)));
        return query.with("state", chosen("state"));
    }

    private List<String> chosen(String dimension) {
        return switch (dimension) {
            case "applicantType" -> applicantTypes;
            case "themes" -> themes;
            case "nature" -> natures;
            case "providerId" -> providers;
            case "state" -> states.isEmpty() ? OPEN : states;
            default -> List.of();
        };
    }
}
