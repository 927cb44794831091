package no.spinn.instruments.catalogue.instrument;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The presentation of an instrument for people.
 *
 * @param themes codes of {@code project.themes}; empty for all themes
 * @param regions numbers of counties; empty for the whole country
 * @param partners ids of the providers that run the instrument together with its own
 * @param lastKnownRound the year of the last round of applications that its provider is known to have held, where it may be the
 *     last; null where rounds go on or nobody knows
 */
public record Presentation(
        LocalizedText name,
        LocalizedText summary,
        LocalizedText description,
        List<String> themes,
        List<String> regions,
        List<PublicFact> publicFacts,
        List<UUID> partners,
        @Nullable Integer lastKnownRound) {

    public Presentation {
        regions = listOf(regions); // null where an earlier version stored none
    }

    private static List<String> listOf(@Nullable List<String> codes) {
        return Objects.requireNonNullElse(codes, List.of());
    }
}
