package no.spinn.applications.upstream.call.api;

import java.time.Instant;
import java.util.UUID;
import no.spinn.applications.common.organisation.api.OrganisationReference;
import no.spinn.applications.upstream.call.Call;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.kit.language.Languages;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A call, with its names in the language of the caller. */
@Schema(name = "CallReference", description = "A call, with its names in the language of Content-Language")
public record CallReference(
        UUID id,
        String title,

        @Schema(description = "The deadline, exclusive; absent for continuous intake") @Nullable
        Instant closesAt,

        @Schema(description = "Absent for calls last published before instruments were stored") @Nullable
        CallInstrument instrument,

        @Schema(description = "The organisation that decides")
        OrganisationReference provider) {

    /** An organisation of which no more is known than that the call may be its own. */
    public OrganisationReference naming(OrganisationId organisation) {
        return provider.organisation().equals(organisation) ? provider : new OrganisationReference(organisation, null);
    }

    public static CallReference of(Call call, Languages languages) {
        CallTerms terms = call.terms();
        return new CallReference(
                call.id(),
                languages.text(terms.title()),
                terms.closesAt(),
                CallInstrument.of(terms, languages),
                provider(terms, languages));
    }

    /** The organisation that decides on applications to the call. */
    public static OrganisationReference provider(CallTerms call, Languages languages) {
        LocalizedText name = call.providerName();
        return new OrganisationReference(call.provider(), name == null ? null : languages.text(name));
    }
}
