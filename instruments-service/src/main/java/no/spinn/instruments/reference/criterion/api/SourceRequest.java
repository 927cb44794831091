package no.spinn.instruments.reference.criterion.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.spinn.instruments.reference.criterion.Source;
import no.spinn.kit.text.WebUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The source of a rule, as its provider sends it. */
@Schema(name = "SourceRequest", description = "The source of the rule")
public record SourceRequest(
        @NotBlank @Size(max = 300) String title,

        @NotBlank @Size(max = 1000) @WebUrl @Schema(description = WebUrl.RULE)
        String url,

        @Schema(description = "The day or the year of the statement", examples = "2026") @Size(max = 10) @Nullable
        String date) {

    public static SourceRequest of(Source source) {
        return new SourceRequest(source.title(), source.url(), source.date());
    }

    public Source toSource() {
        return new Source(title, url, date);
    }
}
