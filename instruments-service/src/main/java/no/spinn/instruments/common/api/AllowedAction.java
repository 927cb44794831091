package no.spinn.instruments.common.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import no.spinn.kit.action.ActionDetail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that the caller may do with a call or an instrument now. */
@Schema(name = "AllowedAction", description = ActionDetail.DESCRIPTION)
public record AllowedAction(
        @Schema(examples = "schedule") String act,
        @JsonUnwrapped ActionDetail how) {}
