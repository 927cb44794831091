package no.spinn.portal.pages.catalogue;

import java.util.List;
import java.util.Map;

/**
 * What each further choice would leave of a list.
 *
 * @param headings by the name of the parameter
 */
public record Facets(
        long total,
        Map<String, String> headings,
        List<FacetGroup> providerId,
        List<FacetGroup> nature,
        List<FacetGroup> state,
        List<FacetGroup> applicantType,
        List<FacetGroup> themes,
        List<FacetGroup> regions) {

    /** The groups of a dimension, by the name of its parameter. */
    public List<FacetGroup> of(String dimension) {
        return switch (dimension) {
            case "providerId" -> providerId;
            case "nature" -> nature;
            case "state" -> state;
            case "applicantType" -> applicantType;
            case "themes" -> themes;
            case "regions" -> regions;
            default -> List.of();
        };
    }
}
