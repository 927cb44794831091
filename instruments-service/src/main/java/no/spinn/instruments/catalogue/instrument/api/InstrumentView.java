package no.spinn.instruments.catalogue.instrument.api;

import java.util.List;
import java.util.UUID;
import no.spinn.instruments.catalogue.instrument.InstrumentStatus;
import no.spinn.instruments.catalogue.instrument.Nature;
import no.spinn.instruments.catalogue.instrument.PublicInstrument;
import no.spinn.instruments.reference.provider.api.ProviderRef;
import no.spinn.kit.language.Languages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An instrument in a list, in the caller's language. */
@Schema(name = "Instrument", description = "Something that a public body can apply for or use")
record InstrumentView(
        UUID id,

        @Schema(description = "Grows with everything that is published of the instrument", examples = "1")
        int version,

        @Schema(examples = "stimulab") String slug,
        InstrumentStatus status,
        ProviderRef provider,
        Nature nature,
        String name,
        String summary,

        @Schema(description = "Codes of the fact project.themes; empty when it is open to all")
        List<String> themes,

        @Schema(description = "Numbers of counties; empty when it is for the whole country")
        List<String> regions) {

    /** Those that say what the instrument is about. */
    List<String> texts() {
        return List.of(name, summary);
    }

    static InstrumentView of(PublicInstrument instrument, Languages languages) {
        return new InstrumentView(
                instrument.id(),
                instrument.version(),
                instrument.slug(),
                instrument.status(),
                ProviderRef.of(instrument.provider(), languages),
                instrument.nature(),
                languages.text(instrument.name()),
                languages.text(instrument.summary()),
                instrument.themes(),
                instrument.regions());
    }
}
