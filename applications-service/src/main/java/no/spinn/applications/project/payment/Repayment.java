package no.spinn.applications.project.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import no.spinn.kit.value.Money;
import org.hibernate.annotations.Immutable;

/** The provider's claim for repayment of a grant (tilbakebetaling). */
@Entity
@Immutable
@Table(name = "repayment")
public class Repayment {

    @Id
    private UUID applicationId;

    private BigDecimal amount;
    private String currency;
    private String reason;
    private LocalDate dueOn;
    private Instant reclaimedAt;

    protected Repayment() {}

    /** The reclaimed amount, the reason, and the last day for the repayment in Oslo. */
    public record Claim(Money amount, String reason, LocalDate dueOn) {}

    Repayment(UUID applicationId, Claim claim, Instant now) {
        this.applicationId = applicationId;
        this.amount = claim.amount.value();
        this.currency = claim.amount.currency();
        this.reason = claim.reason;
        this.dueOn = claim.dueOn;
        this.reclaimedAt = now;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public Claim claim() {
        return new Claim(new Money(amount, Currency.getInstance(currency)), reason, dueOn);
    }

    public Instant reclaimedAt() {
        return reclaimedAt;
    }
}
