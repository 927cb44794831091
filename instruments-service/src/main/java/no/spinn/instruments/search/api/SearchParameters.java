package no.spinn.instruments.search.api;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import no.spinn.instruments.reference.provider.api.ProviderKey;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of all searchable lists. An entry matches a repeated parameter when it matches one of its values. */
public class SearchParameters {

    @QueryParam("q")
    @Parameter(
            description =
                    "Words to search for, in Norwegian or English, in any form. An unknown word matches the most similar known words: `stimulabb` finds StimuLab.",
            example = "klimatilpasning kommune")
    @Nullable
    String q;

    @QueryParam("providerId")
    @Parameter(
            description =
                    "Only entries of these providers: ids, or organisation numbers with or without the scheme, such as `991825827`")
    @Nullable
    List<ProviderKey> providerId;

    @QueryParam("applicantType")
    @Parameter(
            description =
                    "Only entries for which organisations of one of these types can apply: codes of the fact organisation.sector, such as `municipality`")
    @Nullable
    List<String> applicantType;

    @QueryParam("themes")
    @Parameter(description = "Only entries for one of these themes or for all themes: codes of the fact project.themes")
    @Nullable
    List<String> themes;

    @QueryParam("regions")
    @Parameter(
            description =
                    "Only entries for one of these counties or for the whole country: numbers of two digits, such as 46")
    @Nullable
    List<String> regions;

    @QueryParam("language")
    @Parameter(description = "Only entries with texts in one of these languages: nb, nn or en")
    @Nullable
    List<String> language;

    @QueryParam("facets")
    @Parameter(
            description =
                    "Whether to count the entries in each group. A group is counted with all filters but those of its own dimension.")
    boolean facets;

    /** Whether the caller filters by more than providers. */
    public boolean isMoreThanProviders() {
        return q != null
                || facets
                || !isEmpty(applicantType)
                || !isEmpty(themes)
                || !isEmpty(regions)
                || !isEmpty(language);
    }

    public List<ProviderKey> providers() {
        return providerId == null ? List.of() : providerId;
    }

    public boolean facets() {
        return facets;
    }

    private static boolean isEmpty(@Nullable List<String> values) {
        return values == null || values.isEmpty();
    }
}
