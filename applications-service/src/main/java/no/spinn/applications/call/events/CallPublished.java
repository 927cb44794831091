package no.spinn.applications.call.events;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.spinn.applications.call.AmountLimits;
import no.spinn.applications.call.CallState;
import no.spinn.applications.call.CallTerms;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/** {@code no.spinn.call.scheduled.v1}, {@code opened}, {@code closed} and {@code cancelled}, as far as they are read here. */
record CallPublished(
        UUID id,
        CallState state,
        LocalizedText title,
        Instrument instrument,
        int criteriaVersion,
        Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable AmountLimits amountLimits,
        @Nullable Map<String, Object> form) {

    record Instrument(Provider provider) {}

    record Provider(OrganisationId organisation, @Nullable LocalizedText name) {}

    CallTerms terms() {
        return new CallTerms(
                state,
                title,
                instrument.provider().organisation(),
                instrument.provider().name(),
                criteriaVersion,
                opensAt,
                closesAt,
                amountLimits,
                form);
    }
}
