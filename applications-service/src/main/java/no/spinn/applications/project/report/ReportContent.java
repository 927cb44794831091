package no.spinn.applications.project.report;

import java.math.BigDecimal;
import java.util.List;
import no.spinn.applications.applying.application.budget.CostLine;
import no.spinn.applications.applying.application.budget.FinancingLine;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant reports.
 *
 * @param costs what has been spent until now
 * @param financing who has paid until now
 */
public record ReportContent(String text, List<Figure> figures, List<CostLine> costs, List<FinancingLine> financing) {

    /** A measured result. */
    public record Figure(
            String name, BigDecimal value, @Nullable String unit) {}
}
