package no.spinn.applications.applying.copy.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import no.spinn.applications.applying.application.api.ApplicationView;
import no.spinn.applications.applying.copy.LeftOut;
import no.spinn.kit.label.EnumLabels;
import no.spinn.kit.language.Languages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The draft that a copy has become. */
@Schema(name = "ApplicationCopy", description = "The new draft, and what it does not have of the earlier application")
record CopyView(
        @JsonUnwrapped ApplicationView application,

        @Schema(description = "The attachments that were not copied; absent when none was left out") @Nullable
        List<LeftOutView> leftOut) {

    /** An attachment that was not copied. */
    @Schema(name = "LeftOutAttachment")
    record LeftOutView(
            String name,
            LeftOut.Reason reason,

            @Schema(description = "The reason, in the language of Content-Language")
            String text) {}

    static CopyView of(ApplicationView application, List<LeftOut> leftOut, EnumLabels labels, Languages languages) {
        List<LeftOutView> shown = leftOut.stream()
                .map(one -> new LeftOutView(one.name(), one.reason(), text(one.reason(), labels, languages)))
                .toList();
        return new CopyView(application, shown.isEmpty() ? null : shown);
    }

    private static String text(LeftOut.Reason reason, EnumLabels labels, Languages languages) {
        return labels.find("LeftOutReason", reason.name().toLowerCase(Locale.ROOT))
                .map(languages::text)
                .orElseThrow();
    }
}
