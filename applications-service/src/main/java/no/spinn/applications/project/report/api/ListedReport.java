package no.spinn.applications.project.report.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import no.spinn.applications.applying.application.api.ApplicationReference;
import no.spinn.applications.applying.application.api.Expanded;
import no.spinn.applications.upstream.call.api.CallReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report in a list. */
@Schema(name = "ListedReport", description = "A report in a list")
record ListedReport(
        @JsonUnwrapped ReportView report,
        ApplicationReference application,
        CallReference call,

        @Schema(description = "The end of the day on which it is due, in Oslo; exclusive")
        Instant dueAt,

        @Schema(description = "Only with `expand`") @Nullable
        Expanded expanded) {}
