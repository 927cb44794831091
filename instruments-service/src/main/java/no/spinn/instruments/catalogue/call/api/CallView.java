package no.spinn.instruments.catalogue.call.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.instruments.catalogue.call.AmountLimits;
import no.spinn.instruments.catalogue.call.CallState;
import no.spinn.instruments.catalogue.call.PublicCall;
import no.spinn.instruments.catalogue.instrument.Instrument;
import no.spinn.instruments.reference.provider.api.ProviderRef;
import no.spinn.kit.language.Languages;
import no.spinn.kit.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A call in a list, in the caller's language. */
@Schema(name = "Call", description = "An invitation to apply under one instrument")
record CallView(
        UUID id,

        @Schema(description = "Grows with everything that is announced of the call; 0 for a draft", examples = "2")
        int version,

        OfInstrument instrument,
        CallState status,
        String title,
        String summary,

        @Schema(description = "Codes of the fact project.themes; empty when it is for all of its instrument's")
        List<String> themes,

        @Schema(description = "Numbers of counties; empty when it is for all of its instrument's")
        List<String> regions,

        @Schema(description = "When it shall open") @Nullable
        Instant opensAt,

        @Schema(description = "The deadline; absent for continuous intake") @Nullable
        Instant closesAt,

        @Schema(description = "When it did open") @Nullable Instant openedAt,

        @Schema(description = "When it did close") @Nullable Instant closedAt,

        @Nullable Money budget,

        @Schema(description = "How much one application may ask for; absent when no sum is applied for") @Nullable
        AmountLimits amountLimits) {

    @Schema(name = "InstrumentReference")
    record OfInstrument(UUID id, String slug, String name, ProviderRef provider) {

        static OfInstrument of(Instrument.Reference instrument, Languages languages) {
            return new OfInstrument(
                    instrument.id(),
                    instrument.slug(),
                    languages.text(instrument.name()),
                    ProviderRef.of(instrument.provider(), languages));
        }
    }

    /** Those that say what the call is about. */
    List<String> texts() {
        return List.of(title, summary);
    }

    static CallView of(PublicCall call, Languages languages) {
        return new CallView(
                call.id(),
                call.version(),
                OfInstrument.of(call.instrument(), languages),
                call.state(),
                languages.text(call.title()),
                languages.text(call.summary()),
                call.themes(),
                call.regions(),
                call.opensAt(),
                call.closesAt(),
                call.openedAt(),
                call.closedAt(),
                call.budget(),
                call.amountLimits());
    }
}
