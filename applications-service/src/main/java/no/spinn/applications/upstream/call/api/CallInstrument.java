package no.spinn.applications.upstream.call.api;

import java.util.UUID;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.applications.upstream.call.InstrumentSummary;
import no.spinn.kit.language.Languages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The instrument of a call, with its name in the language of the caller. */
@Schema(
        name = "InstrumentReference",
        description = "The instrument of a call, with its name in the language of Content-Language")
public record CallInstrument(
        UUID id,
        @Schema(examples = "stimulab") String slug,
        @Schema(examples = "StimuLab") String name) {

    /** Null for calls last published before instruments were stored. */
    public static @Nullable CallInstrument of(CallTerms call, Languages languages) {
        InstrumentSummary instrument = call.instrument();
        return instrument == null
                ? null
                : new CallInstrument(instrument.id(), instrument.slug(), languages.text(instrument.name()));
    }
}
