package no.spinn.instruments.instrument;

import java.util.List;
import java.util.UUID;
import no.spinn.kit.language.LocalizedText;

/**
 * How an instrument is presented to people.
 *
 * @param themes codes of {@code project.themes}; empty when it is open to all
 * @param partners ids of the providers that it is run together with
 */
public record Presentation(
        LocalizedText name,
        LocalizedText summary,
        LocalizedText description,
        List<String> themes,
        List<PublicFact> publicFacts,
        List<UUID> partners) {}
