package no.spinn.instruments.catalogue.instrument;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * How an instrument is presented to people.
 *
 * @param themes codes of {@code project.themes}; empty when it is open to all
 * @param regions numbers of counties; empty when it is for the whole country
 * @param partners ids of the providers that it is run together with
 */
public record Presentation(
        LocalizedText name,
        LocalizedText summary,
        LocalizedText description,
        List<String> themes,
        List<String> regions,
        List<PublicFact> publicFacts,
        List<UUID> partners) {

    public Presentation {
        regions = listOf(regions); // is missing in what was stored before there were regions
    }

    private static List<String> listOf(@Nullable List<String> codes) {
        return Objects.requireNonNullElse(codes, List.of());
    }
}
