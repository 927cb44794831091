package no.spinn.kit.action;

import no.spinn.kit.language.Languages;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.problem.Fault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One reason why an act does not work now. */
@Schema(name = "ActBlockedBy", description = "What refuses an act now")
public record ActBlockedBy(
        @Schema(examples = "incomplete") String code,

        @Schema(description = "In the language of Content-Language")
        String text) {

    /** What would refuse the act. */
    public static ActBlockedBy of(Fault fault, Languages languages) {
        LocalizedText words = fault.words();
        return new ActBlockedBy(fault.code(), words == null ? fault.detail() : languages.text(words));
    }
}
