package no.spinn.instruments.common.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that the caller may do with one object. */
@Schema(name = "AllowedActionList", description = "What the caller may do")
public record AllowedActionList(List<AllowedAction> items) {}
