package no.spinn.applications.applying.application.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/** A cost plan, and the financing plan that must cover it. They may differ while the applicant is still writing. */
public record Budget(List<CostLine> costs, List<FinancingLine> financing) {

    private static final int SHARE_DECIMALS = 18;

    public BigDecimal totalCosts() {
        return sum(costs.stream().map(CostLine::amount));
    }

    public BigDecimal totalFinancing() {
        return sum(financing.stream().map(FinancingLine::amount));
    }

    public BigDecimal financedBy(FinancingSource source) {
        return sum(financing.stream().filter(line -> line.source() == source).map(FinancingLine::amount));
    }

    /** The facts that the budget says: its total, the requested grant and the own share. None while its sums are not comparable. */
    public Facts facts() {
        List<Currency> currencies = Stream.concat(
                        costs.stream().map(CostLine::amount), financing.stream().map(FinancingLine::amount))
                .map(Money::unit)
                .distinct()
                .toList();
        if (costs.isEmpty() || financing.isEmpty() || currencies.size() != 1) {
            return Facts.NONE;
        }
        BigDecimal total = totalCosts();
        BigDecimal requested = financedBy(FinancingSource.GRANT);
        if (!Money.canBe(total) || !Money.canBe(requested)) {
            return Facts.NONE; // too many digits; no limit allows so much
        }
        Facts sums = Facts.NONE
                .with(CoreFacts.TOTAL_BUDGET, new FactValue.Amount(new Money(total, currencies.getFirst())))
                .with(CoreFacts.REQUESTED_AMOUNT, new FactValue.Amount(new Money(requested, currencies.getFirst())));
        return total.signum() == 0 ? sums : sums.with(CoreFacts.OWN_SHARE, new FactValue.Number(ownShare(total)));
    }

    // Rounded down, so that a share below a limit is never rounded up to it.
    private BigDecimal ownShare(BigDecimal total) {
        return financedBy(FinancingSource.OWN_SHARE).divide(total, SHARE_DECIMALS, RoundingMode.FLOOR);
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
