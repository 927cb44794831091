package no.spinn.instruments.catalogue.call;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The projects that a call is for.
 *
 * @param themes codes of {@code project.themes}; empty when the call is for all themes of its instrument
 * @param regions numbers of counties; empty when the call is for all regions of its instrument
 */
public record Audience(List<String> themes, List<String> regions) {

    /** All themes and regions of the instrument. */
    public static final Audience ALL = new Audience(List.of(), List.of());

    /** Lists are empty where an earlier version stored none. */
    public Audience {
        themes = orEmpty(themes);
        regions = orEmpty(regions);
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
