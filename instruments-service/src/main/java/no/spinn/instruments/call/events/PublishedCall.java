package no.spinn.instruments.call.events;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.instruments.call.AmountLimits;
import no.spinn.instruments.call.Call;
import no.spinn.instruments.call.CallState;
import no.spinn.instruments.criterion.Criterion;
import no.spinn.instruments.instrument.Instrument;
import no.spinn.instruments.provider.events.PublishedProvider;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * {@code no.spinn.call.scheduled.v1}, {@code opened}, {@code closed} and {@code cancelled}: a call in the state that it
 * has come to.
 *
 * @param criteria all that apply
 */
record PublishedCall(
        UUID id,
        CallState state,
        OfInstrument instrument,
        int criteriaVersion,
        List<Criterion> criteria,
        LocalizedText title,
        LocalizedText summary,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Money budget,
        @Nullable AmountLimits amountLimits,
        @Nullable Map<String, Object> form) {

    record OfInstrument(UUID id, String slug, LocalizedText name, PublishedProvider provider) {

        static OfInstrument of(Instrument instrument) {
            return new OfInstrument(
                    instrument.id(),
                    instrument.slug(),
                    instrument.presentation().name(),
                    PublishedProvider.of(instrument.provider()));
        }
    }

    static PublishedCall of(Call call, List<Criterion> criteria) {
        return new PublishedCall(
                call.id(),
                call.state(),
                OfInstrument.of(call.instrument()),
                call.criteriaVersion(),
                criteria,
                call.terms().title(),
                call.terms().summary(),
                call.opensAt(),
                call.closesAt(),
                call.openedAt(),
                call.closedAt(),
                call.terms().budget(),
                call.terms().amountLimits(),
                call.terms().form());
    }
}
