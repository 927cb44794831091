package no.spinn.instruments.catalogue.instrument;

import java.util.List;
import no.spinn.instruments.reference.provider.NamedProvider;
import no.spinn.kit.language.LocalizedText;

/**
 * A {@link Presentation} with the names of the partners.
 *
 * @param partners the providers that run the instrument together with its own
 */
public record PublicPresentation(
        LocalizedText name,
        LocalizedText summary,
        LocalizedText description,
        List<String> themes,
        List<String> regions,
        List<PublicFact> publicFacts,
        List<NamedProvider> partners) {

    static PublicPresentation of(Presentation presentation, List<NamedProvider> partners) {
        return new PublicPresentation(
                presentation.name(),
                presentation.summary(),
                presentation.description(),
                presentation.themes(),
                presentation.regions(),
                presentation.publicFacts(),
                partners);
    }
}
