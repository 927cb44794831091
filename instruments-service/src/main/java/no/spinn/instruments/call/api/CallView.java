package no.spinn.instruments.call.api;

import java.time.Instant;
import java.util.UUID;
import no.spinn.instruments.call.AmountLimits;
import no.spinn.instruments.call.Call;
import no.spinn.instruments.call.CallState;
import no.spinn.instruments.instrument.Instrument;
import no.spinn.instruments.provider.api.ProviderRef;
import no.spinn.kit.language.Languages;
import no.spinn.kit.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A call in a list, in the caller's language. */
@Schema(name = "Call", description = "An invitation to apply under one instrument")
record CallView(
        UUID id,
        OfInstrument instrument,
        CallState status,
        String title,
        String summary,

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

        static OfInstrument of(Instrument instrument, Languages languages) {
            return new OfInstrument(
                    instrument.id(),
                    instrument.slug(),
                    languages.text(instrument.presentation().name()),
                    ProviderRef.of(instrument.provider(), languages));
        }
    }

    static CallView of(Call call, Languages languages) {
        return new CallView(
                call.id(),
                OfInstrument.of(call.instrument(), languages),
                call.state(),
                languages.text(call.terms().title()),
                languages.text(call.terms().summary()),
                call.opensAt(),
                call.closesAt(),
                call.openedAt(),
                call.closedAt(),
                call.terms().budget(),
                call.terms().amountLimits());
    }
}
