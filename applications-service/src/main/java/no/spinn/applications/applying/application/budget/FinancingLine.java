package no.spinn.applications.applying.application.budget;

import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/** One line of the financing plan. */
public record FinancingLine(
        FinancingSource source, @Nullable String description, Money amount) {}
