package no.spinn.instruments.reference.criterion.api;

import java.util.List;
import no.spinn.instruments.reference.criterion.NotExpressible;
import no.spinn.kit.language.Languages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What no condition can say, in the caller's language. */
@Schema(
        name = "NotExpressible",
        description =
                "What the published text asks for and no condition can say. Where there is any, no machine can find an applicant eligible")
public record NotExpressibleView(
        @Schema(description = "What the text asks for") String text,

        @Schema(description = "Why a machine cannot judge it")
        String reason) {

    public static List<NotExpressibleView> of(List<NotExpressible> all, Languages languages) {
        return all.stream()
                .map(one -> new NotExpressibleView(languages.text(one.text()), languages.text(one.reason())))
                .toList();
    }
}
