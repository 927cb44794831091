package no.spinn.applications.applying.application.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import no.spinn.applications.applying.application.Act;
import no.spinn.kit.action.ActionDetail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that the caller may do with an application now. */
@Schema(name = "AllowedAction", description = ActionDetail.DESCRIPTION)
public record AllowedAction(Act act, @JsonUnwrapped ActionDetail how) {}
