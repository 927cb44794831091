package no.spinn.applications.handling.decision.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A complete list of decisions. */
@Schema(name = "DecisionList")
record DecisionList(List<DecisionView> items) {}
