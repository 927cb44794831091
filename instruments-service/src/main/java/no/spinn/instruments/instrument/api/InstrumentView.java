package no.spinn.instruments.instrument.api;

import java.util.List;
import java.util.UUID;
import no.spinn.instruments.instrument.Instrument;
import no.spinn.instruments.instrument.Nature;
import no.spinn.instruments.provider.api.ProviderRef;
import no.spinn.kit.language.Languages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An instrument in a list, in the caller's language. */
@Schema(name = "Instrument", description = "Something that a public body can apply for or use")
record InstrumentView(
        UUID id,
        @Schema(examples = "stimulab") String slug,
        ProviderRef provider,
        Nature nature,
        String name,
        String summary,

        @Schema(description = "Codes of the fact project.themes; empty when it is open to all")
        List<String> themes) {

    static InstrumentView of(Instrument instrument, Languages languages) {
        return new InstrumentView(
                instrument.id(),
                instrument.slug(),
                ProviderRef.of(instrument.provider(), languages),
                instrument.nature(),
                languages.text(instrument.presentation().name()),
                languages.text(instrument.presentation().summary()),
                instrument.presentation().themes());
    }
}
