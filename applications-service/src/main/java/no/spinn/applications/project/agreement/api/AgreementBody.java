package no.spinn.applications.project.agreement.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.spinn.applications.project.agreement.Terms;
import no.spinn.applications.project.report.ReportKind;
import no.spinn.kit.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The terms of an agreement. */
@Schema(name = "AgreementTerms", examples = """
                {"text": "The grant covers half of the costs.", "startsOn": "2027-03-01", "endsOn": "2028-02-29",
                 "milestones": [{"key": "start", "title": "The project has begun", "dueOn": "2027-03-15", "amount": {"amount": "1000000.00", "currency": "NOK"}},
                   {"key": "pilot", "title": "Two schools take part", "dueOn": "2027-09-15", "amount": {"amount": "1000000.00", "currency": "NOK"}}],
                 "reports": [{"key": "progress", "kind": "progress", "title": "Progress report", "milestone": "pilot"},
                   {"key": "final", "kind": "final", "title": "Final report", "dueOn": "2028-03-31"}]}""")
record AgreementBody(
        @NotBlank @Size(max = 100_000) String text,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,

        @NotNull @Size(max = 100) @Schema(description = "Their amounts must add up to the grant")
        List<@NotNull @Valid MilestoneBody> milestones,

        @NotEmpty @Size(max = 100) @Schema(description = "One of them must be the final report")
        List<@NotNull @Valid ReportRequirementBody> reports) {

    private static final String KEY = "[a-z0-9]+(-[a-z0-9]+)*";

    /** A point of the project at which a payment is due. */
    @Schema(name = "Milestone")
    record MilestoneBody(
            @NotNull @Size(max = 50) @Pattern(regexp = KEY) @Schema(examples = "pilot")
            String key,

            @NotBlank @Size(max = 300) String title,
            @NotNull LocalDate dueOn,

            @Schema(description = "Absent when the grant has no amount") @Nullable
            Money amount) {}

    /** A required report. */
    @Schema(name = "ReportRequirement")
    record ReportRequirementBody(
            @NotNull @Size(max = 50) @Pattern(regexp = KEY) @Schema(examples = "final")
            String key,

            @NotNull ReportKind kind,
            @NotBlank @Size(max = 300) String title,

            @Schema(description = "Absent when the report is due with a milestone") @Nullable
            LocalDate dueOn,

            @Schema(description = "The key of a milestone; absent when the report has a due date of its own") @Nullable
            String milestone) {}

    static AgreementBody of(Terms terms) {
        return new AgreementBody(
                terms.text(),
                terms.startsOn(),
                terms.endsOn(),
                terms.milestones().stream()
                        .map(one -> new MilestoneBody(one.key(), one.title(), one.dueOn(), one.amount()))
                        .toList(),
                terms.reports().stream()
                        .map(one -> new ReportRequirementBody(
                                one.key(), one.kind(), one.title(), one.dueOn(), one.milestone()))
                        .toList());
    }

    Terms toTerms() {
        return new Terms(
                text,
                startsOn,
                endsOn,
                milestones.stream()
                        .map(one -> new Terms.Milestone(one.key, one.title, one.dueOn, one.amount))
                        .toList(),
                reports.stream()
                        .map(one -> new Terms.RequiredReport(one.key, one.kind, one.title, one.dueOn, one.milestone))
                        .toList());
    }
}
