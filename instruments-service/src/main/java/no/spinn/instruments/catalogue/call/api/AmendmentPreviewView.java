package no.spinn.instruments.catalogue.call.api;

import java.util.List;
import no.spinn.instruments.catalogue.call.AmendmentPreview;
import no.spinn.instruments.history.api.VersionView.DifferenceView;
import no.spinn.kit.problem.Fault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an amendment comes to. */
@Schema(name = "AmendmentPreview")
record AmendmentPreviewView(
        @Schema(description = "Whether the amendment would be accepted now")
        boolean allowed,

        @Schema(description = "What everybody would read differently")
        List<DifferenceView> differences,

        @Schema(description = "Why it would be refused") List<Fault> refusals) {

    static AmendmentPreviewView of(AmendmentPreview preview) {
        return new AmendmentPreviewView(
                preview.refusals().isEmpty() && !preview.differences().isEmpty(),
                DifferenceView.of(preview.differences()),
                preview.refusals());
    }
}
