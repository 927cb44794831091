package no.spinn.applications.testdata;

import java.util.List;
import no.spinn.applications.applying.application.budget.Budget;
import no.spinn.applications.applying.application.budget.CostLine;
import no.spinn.applications.applying.application.budget.CostType;
import no.spinn.applications.applying.application.budget.FinancingLine;
import no.spinn.applications.applying.application.budget.FinancingSource;
import no.spinn.kit.value.Money;

/** Budgets for tests that run without the service. */
public final class Budgets {

    private Budgets() {}

    /** Costs in kroner of which a part is asked for, and the rest is the applicant's own. */
    public static Budget budget(long costs, long grant) {
        return new Budget(
                List.of(cost(Money.nok(costs))),
                List.of(
                        financing(FinancingSource.GRANT, Money.nok(grant)),
                        financing(FinancingSource.OWN_SHARE, Money.nok(costs - grant))));
    }

    public static CostLine cost(Money amount) {
        return new CostLine(CostType.PROCURED_SERVICES, null, amount);
    }

    public static FinancingLine financing(FinancingSource source, Money amount) {
        return new FinancingLine(source, null, amount);
    }
}
