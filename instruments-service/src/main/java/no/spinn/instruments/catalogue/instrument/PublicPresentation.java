package no.spinn.instruments.catalogue.instrument;

import java.util.List;
import no.spinn.instruments.reference.provider.NamedProvider;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Presentation} with the names of the partners.
 *
 * @param partners the providers that run the instrument together with its own
 * @param lastKnownRound the year of the last round of applications that its provider is known to have held, where it may be the
 *     last; null where rounds go on or nobody knows
 */
public record PublicPresentation(
        LocalizedText name,
        LocalizedText summary,
        LocalizedText description,
        List<String> themes,
        List<String> regions,
        List<PublicFact> publicFacts,
        List<NamedProvider> partners,
        @Nullable Integer lastKnownRound) {

    static PublicPresentation of(Presentation presentation, List<NamedProvider> partners) {
        return new PublicPresentation(
                presentation.name(),
                presentation.summary(),
                presentation.description(),
                presentation.themes(),
                presentation.regions(),
                presentation.publicFacts(),
                partners,
                presentation.lastKnownRound());
    }
}
