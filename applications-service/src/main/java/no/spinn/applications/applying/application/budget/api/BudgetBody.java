package no.spinn.applications.applying.application.budget.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.spinn.applications.applying.application.budget.Budget;
import no.spinn.applications.applying.application.budget.CostLine;
import no.spinn.applications.applying.application.budget.CostType;
import no.spinn.applications.applying.application.budget.FinancingLine;
import no.spinn.applications.applying.application.budget.FinancingSource;
import no.spinn.kit.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The costs of a project and who pays them. */
@Schema(
        name = "Budget",
        description =
                "A cost plan and a financing plan. Their sums are compared when the application is submitted, "
                        + "with each other and with the facts project.budget.total, project.requestedAmount and project.ownShare.")
public record BudgetBody(
        @NotNull @Size(max = MOST_LINES) List<@NotNull @Valid CostBody> costs,
        @NotNull @Size(max = MOST_LINES) List<@NotNull @Valid FinancingBody> financing) {

    private static final int MOST_LINES = 200;
    private static final int LONGEST = 300;

    @Schema(name = "Cost")
    record CostBody(
            @NotNull CostType type,

            @Schema(examples = "Service designer, 400 hours") @Size(max = LONGEST) @Nullable
            String description,

            @NotNull Money amount) {}

    @Schema(name = "Financing")
    record FinancingBody(
            @NotNull FinancingSource source,

            @Schema(examples = "Bergen kommune") @Size(max = LONGEST) @Nullable
            String description,

            @NotNull Money amount) {}

    public static @Nullable BudgetBody of(@Nullable Budget budget) {
        return budget == null
                ? null
                : new BudgetBody(
                        budget.costs().stream()
                                .map(line -> new CostBody(line.type(), line.description(), line.amount()))
                                .toList(),
                        budget.financing().stream()
                                .map(line -> new FinancingBody(line.source(), line.description(), line.amount()))
                                .toList());
    }

    public Budget toBudget() {
        return new Budget(
                costs.stream()
                        .map(line -> new CostLine(line.type, line.description, line.amount))
                        .toList(),
                financing.stream()
                        .map(line -> new FinancingLine(line.source, line.description, line.amount))
                        .toList());
    }
}
