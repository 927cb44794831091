package no.spinn.instruments.catalogue.instrument.api;

import java.util.List;
import java.util.UUID;
import no.spinn.instruments.catalogue.instrument.InstrumentState;
import no.spinn.instruments.catalogue.instrument.Nature;
import no.spinn.instruments.catalogue.instrument.PublicInstrument;
import no.spinn.instruments.catalogue.instrument.PublicPresentation;
import no.spinn.instruments.reference.provider.api.ProviderRef;
import no.spinn.kit.language.Languages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An instrument in a list, in the caller's language. */
@Schema(name = "Instrument", description = "A funding scheme, procedure or programme for public bodies")
record InstrumentView(
        UUID id,

        @Schema(description = "Grows with each change of the public state", examples = "1")
        int version,

        @Schema(examples = "stimulab") String slug,
        InstrumentState state,
        ProviderRef provider,
        Nature nature,
        String name,
        String summary,

        @Schema(description = "Codes of the fact project.themes; empty for all themes")
        List<String> themes,

        @Schema(description = "Numbers of counties; empty for the whole country")
        List<String> regions) {

    /** The texts that the search marks. */
    List<String> texts() {
        return List.of(name, summary);
    }

    static InstrumentView of(PublicInstrument instrument, Languages languages) {
        PublicPresentation presentation = instrument.presentation();
        return new InstrumentView(
                instrument.id(),
                instrument.version(),
                instrument.slug(),
                instrument.status(),
                ProviderRef.of(instrument.provider(), languages),
                instrument.nature(),
                languages.text(presentation.name()),
                languages.text(presentation.summary()),
                presentation.themes(),
                presentation.regions());
    }
}
