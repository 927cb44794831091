package no.spinn.instruments.catalogue.call.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.instruments.catalogue.call.AmountLimits;
import no.spinn.instruments.catalogue.call.CallState;
import no.spinn.instruments.catalogue.call.CallTerms;
import no.spinn.instruments.catalogue.call.CallTimes;
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

        @Schema(description = "Grows with each change of the public state; 0 for a draft", examples = "2")
        int version,

        OfInstrument instrument,
        ProviderRef provider,
        CallState state,
        String title,
        String summary,

        @Schema(description = "Codes of the fact project.themes; empty for all themes of the instrument")
        List<String> themes,

        @Schema(description = "Numbers of counties; empty for all regions of the instrument")
        List<String> regions,

        @Schema(description = "The planned opening") @Nullable
        Instant opensAt,

        @Schema(description = "The deadline; absent for continuous intake") @Nullable
        Instant closesAt,

        @Schema(description = "The actual opening") @Nullable
        Instant openedAt,

        @Schema(description = "The actual closing") @Nullable
        Instant closedAt,

        @Nullable Money budget,

        @Schema(description = "The limits of the amount in one application; absent when applicants apply for no sum")
        @Nullable
        AmountLimits amountLimits) {

    @Schema(name = "InstrumentReference")
    record OfInstrument(UUID id, String slug, String name) {

        static OfInstrument of(Instrument.Reference instrument, Languages languages) {
            return new OfInstrument(instrument.id(), instrument.slug(), languages.text(instrument.name()));
        }
    }

    /** The texts that the search marks. */
    List<String> texts() {
        return List.of(title, summary);
    }

    static CallView of(PublicCall call, Languages languages) {
        CallTerms terms = call.terms();
        CallTimes times = call.times();
        return new CallView(
                call.id(),
                call.version(),
                OfInstrument.of(call.instrument(), languages),
                ProviderRef.of(call.instrument().provider(), languages),
                call.state(),
                languages.text(terms.texts().title()),
                languages.text(terms.texts().summary()),
                terms.audience().themes(),
                terms.audience().regions(),
                times.opensAt(),
                times.closesAt(),
                times.openedAt(),
                times.closedAt(),
                terms.funding().budget(),
                terms.funding().amountLimits());
    }
}
