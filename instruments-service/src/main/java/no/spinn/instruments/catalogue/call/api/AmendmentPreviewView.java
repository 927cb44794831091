package no.spinn.instruments.catalogue.call.api;

import java.util.List;
import no.spinn.instruments.catalogue.call.AmendmentPreview;
import no.spinn.instruments.history.api.VersionView.DifferenceView;
import no.spinn.kit.problem.Fault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The effect of an amendment. */
@Schema(name = "AmendmentPreview")
record AmendmentPreviewView(
        @Schema(description = "Whether the amendment is possible now")
        boolean allowed,

        @Schema(description = "The differences of the public state")
        List<DifferenceView> differences,

        @Schema(description = "The reasons for a refusal") List<Fault> refusals) {

    static AmendmentPreviewView of(AmendmentPreview preview, AmendmentRequest request) {
        return new AmendmentPreviewView(
                preview.refusals().isEmpty() && !preview.differences().isEmpty(),
                DifferenceView.of(preview.differences()),
                preview.refusals().stream().map(request::placed).toList());
    }
}
