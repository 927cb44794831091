package no.spinn.applications.project.report;

import java.math.BigDecimal;
import java.util.List;
import no.spinn.applications.applying.application.budget.CostLine;
import no.spinn.applications.applying.application.budget.FinancingLine;
import org.jspecify.annotations.Nullable;

/**
 * The contents of a delivered report.
 *
 * @param costs the costs until now
 * @param financing the financing until now
 */
public record ReportContent(String text, List<Figure> figures, List<CostLine> costs, List<FinancingLine> financing) {

    /** A measured result. */
    public record Figure(
            String name, BigDecimal value, @Nullable String unit) {}
}
