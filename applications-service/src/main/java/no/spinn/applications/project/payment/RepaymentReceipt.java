package no.spinn.applications.project.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.spinn.kit.value.Ids;
import no.spinn.kit.value.Money;
import org.hibernate.annotations.Immutable;

/** A repayment that the provider has received, in the currency of the claim. */
@Entity
@Immutable
@Table(name = "repayment_receipt")
public class RepaymentReceipt {

    @Id
    private UUID id;

    private UUID applicationId;
    private BigDecimal amount;
    private LocalDate receivedOn;
    private String reference;
    private Instant recordedAt;

    protected RepaymentReceipt() {}

    /**
     * The received amount, the day in Oslo, and the reference in the provider's accounts, which no other repayment of the
     * grant has.
     */
    public record Voucher(Money amount, LocalDate receivedOn, String reference) {

        public Voucher {
            reference = reference.strip();
        }
    }

    RepaymentReceipt(UUID applicationId, Voucher voucher, Instant now) {
        this.id = Ids.next();
        this.applicationId = applicationId;
        this.amount = voucher.amount.value();
        this.receivedOn = voucher.receivedOn;
        this.reference = voucher.reference;
        this.recordedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public BigDecimal amount() {
        return amount;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public String reference() {
        return reference;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
