package no.spinn.instruments.search.api;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What can be asked of every list that is searched. Of values that are given several times an entry needs one. */
public class SearchParameters {

    @QueryParam("q")
    @Parameter(
            description =
                    "Words to look for, in Norwegian or English, in any of their forms. A word that is not known is taken for those most like it, so that `stimulabb` finds StimuLab.",
            example = "klimatilpasning kommune")
    @Nullable
    String q;

    @QueryParam("providerId")
    @Parameter(description = "Only of these providers")
    @Nullable
    List<UUID> providerId;

    @QueryParam("applicantType")
    @Parameter(
            description =
                    "Only what such organisations can apply for: codes of the fact organisation.sector, such as `municipality`")
    @Nullable
    List<String> applicantType;

    @QueryParam("themes")
    @Parameter(description = "Only what is for one of these themes, or for all: codes of the fact project.themes")
    @Nullable
    List<String> themes;

    @QueryParam("regions")
    @Parameter(
            description =
                    "Only what is for one of these counties, or for the whole country: numbers of two digits, such as 46")
    @Nullable
    List<String> regions;

    @QueryParam("language")
    @Parameter(description = "Only what can be read in one of these languages: nb, nn or en")
    @Nullable
    List<String> language;

    @QueryParam("facets")
    @Parameter(
            description =
                    "Whether to count what there is of each group. A group is counted with all other filters, not with the choice among its own kind.")
    boolean facets;

    /** Whether anything is asked for apart from the providers. */
    public boolean isMoreThanProviders() {
        return q != null
                || facets
                || !isEmpty(applicantType)
                || !isEmpty(themes)
                || !isEmpty(regions)
                || !isEmpty(language);
    }

    public List<UUID> providers() {
        return providerId == null ? List.of() : providerId;
    }

    public boolean facets() {
        return facets;
    }

    private static boolean isEmpty(@Nullable List<String> values) {
        return values == null || values.isEmpty();
    }
}
