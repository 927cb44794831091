package no.spinn.applications.applying.application.budget;

import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/** One line of the cost plan. */
public record CostLine(CostType type, @Nullable String description, Money amount) {}
