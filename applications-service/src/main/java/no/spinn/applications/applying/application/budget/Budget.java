package no.spinn.applications.applying.application.budget;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/** A cost plan, and the financing plan that must cover it. They may differ while the applicant is still writing. */
public record Budget(List<CostLine> costs, List<FinancingLine> financing) {

    public BigDecimal totalCosts() {
        return sum(costs.stream().map(CostLine::amount));
    }

    public BigDecimal totalFinancing() {
        return sum(financing.stream().map(FinancingLine::amount));
    }

    public BigDecimal financedBy(FinancingSource source) {
        return sum(financing.stream().filter(line -> line.source() == source).map(FinancingLine::amount));
    }

    /** Returns the budget as maps and lists, for the hashed snapshot. */
    public Map<String, Object> members() {
        return Map.of(
                "costs",
                costs.stream()
                        .map(line -> members("type", line.type(), line.description(), line.amount()))
                        .toList(),
                "financing",
                financing.stream()
                        .map(line -> members("source", line.source(), line.description(), line.amount()))
                        .toList());
    }

    private static Map<String, Object> members(String name, Enum<?> kind, @Nullable String description, Money amount) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(name, kind.name().toLowerCase(Locale.ROOT));
        if (description != null) {
            members.put("description", description);
        }
        members.put("amount", Map.of("amount", amount.amount(), "currency", amount.currency()));
        return members;
    }

    private static BigDecimal sum(Stream<Money> amounts) {
        return amounts.map(Money::value).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
