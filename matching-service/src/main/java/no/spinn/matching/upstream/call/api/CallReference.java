package no.spinn.matching.upstream.call.api;

import java.time.Instant;
import java.util.UUID;
import no.spinn.kit.language.Languages;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.organisationname.NameableOrganisation;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.upstream.call.Call;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a reader wants to know of a call that an answer refers to. */
@Schema(name = "CallReference", description = "A call with its names, in the language of the caller")
public record CallReference(
        UUID id,
        String title,

        @Schema(description = "When the call closes, exclusive; absent for continuous intake") @Nullable
        Instant closesAt,

        InstrumentReference instrument,
        OrganisationReference provider) {

    /** The instrument of the call. */
    @Schema(name = "InstrumentReference")
    public record InstrumentReference(
            UUID id, @Nullable String slug, @Nullable String name) {}

    /** The provider of the instrument. */
    @Schema(name = "OrganisationReference")
    public record OrganisationReference(
            @Schema(description = "ISO 6523", examples = "0192:991825827")
            OrganisationId organisation,

            @Nullable String name)
            implements NameableOrganisation {}

    public static CallReference of(Call call, Languages languages) {
        return new CallReference(
                call.id(),
                languages.text(call.title()),
                call.closesAt(),
                new InstrumentReference(
                        call.instrument().id(),
                        call.instrument().slug(),
                        text(call.instrument().name(), languages)),
                new OrganisationReference(
                        call.provider().organisation(), text(call.provider().name(), languages)));
    }

    private static @Nullable String text(@Nullable LocalizedText text, Languages languages) {
        return text == null ? null : languages.text(text);
    }
}
