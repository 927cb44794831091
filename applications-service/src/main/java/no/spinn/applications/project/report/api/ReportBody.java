package no.spinn.applications.project.report.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import no.spinn.applications.applying.application.budget.Budget;
import no.spinn.applications.applying.application.budget.api.BudgetBody;
import no.spinn.applications.project.report.ReportContent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The content of a report. */
@Schema(name = "ReportContent")
record ReportBody(
        @NotBlank @Size(max = 100_000) @Schema(examples = "Two schools use the service.")
        String text,

        @Size(max = 200) @Nullable List<@NotNull @Valid FigureBody> figures,

        @Schema(description = "The expenses until now, and who has paid them") @Valid @Nullable
        BudgetBody accounts) {

    /** A measured result. */
    @Schema(name = "Figure")
    record FigureBody(
            @NotBlank @Size(max = 200) @Schema(examples = "Pupils who walk to school")
            String name,

            @NotNull @Digits(integer = 15, fraction = 6) BigDecimal value,
            @Size(max = 50) @Nullable String unit) {}

    static @Nullable ReportBody of(@Nullable ReportContent content) {
        return content == null
                ? null
                : new ReportBody(
                        content.text(),
                        content.figures().stream()
                                .map(figure -> new FigureBody(figure.name(), figure.value(), figure.unit()))
                                .toList(),
                        BudgetBody.of(new Budget(content.costs(), content.financing())));
    }

    ReportContent toContent() {
        Budget spent = accounts == null ? new Budget(List.of(), List.of()) : accounts.toBudget();
        return new ReportContent(
                text,
                Objects.requireNonNullElse(figures, List.<FigureBody>of()).stream()
                        .map(figure -> new ReportContent.Figure(figure.name, figure.value, figure.unit))
                        .toList(),
                spent.costs(),
                spent.financing());
    }
}
