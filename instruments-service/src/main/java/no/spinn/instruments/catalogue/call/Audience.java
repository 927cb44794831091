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

    /**
     * With what the instrument is for, where this names nothing. What was announced stands, whatever the instrument is for by
     * now.
     *
     * @param announced what an announced call is for; null for a draft
     */
    Audience orThatOf(Presentation instrument, @Nullable Audience announced) {
        return new Audience(
                either(themes, instrument.themes(), announced == null ? null : announced.themes),
                either(regions, instrument.regions(), announced == null ? null : announced.regions));
    }

    private static List<String> either(
            List<String> named, List<String> ofInstrument, @Nullable List<String> announced) {
        return named.isEmpty() && !named.equals(announced) ? ofInstrument : named;
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
