package no.spinn.instruments.catalogue.call;

import java.util.List;
import java.util.Objects;
import no.spinn.instruments.catalogue.instrument.Presentation;
import org.jspecify.annotations.Nullable;

/**
 * The projects that a call is for.
 *
 * @param themes codes of {@code project.themes}; empty when neither the call nor its instrument limits them
 * @param regions numbers of counties; empty when neither the call nor its instrument limits them
 */
public record Audience(List<String> themes, List<String> regions) {

    /** All themes and regions. */
    public static final Audience ALL = new Audience(List.of(), List.of());

    /** Lists are empty where an earlier version stored none. */
    public Audience {
        themes = orEmpty(themes);
        regions = orEmpty(regions);
    }

    /** With what the instrument is for, where this names nothing. */
    Audience orThatOf(Presentation instrument) {
        return new Audience(
                themes.isEmpty() ? instrument.themes() : themes, regions.isEmpty() ? instrument.regions() : regions);
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
