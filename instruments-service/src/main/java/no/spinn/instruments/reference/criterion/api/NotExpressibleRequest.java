package no.spinn.instruments.reference.criterion.api;

import jakarta.validation.constraints.NotNull;
import no.spinn.instruments.reference.criterion.NotExpressible;
import no.spinn.kit.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What no condition can say, as its provider sends it. */
@Schema(name = "NotExpressibleRequest", description = "What the text asks for and no condition can say")
public record NotExpressibleRequest(
        @Schema(description = "What the text asks for") @NotNull
        LocalizedText text,

        @Schema(description = "Why a machine cannot judge it") @NotNull
        LocalizedText reason) {

    public static NotExpressibleRequest of(NotExpressible written) {
        return new NotExpressibleRequest(written.text(), written.reason());
    }

    NotExpressible toNotExpressible() {
        return new NotExpressible(text, reason);
    }
}
