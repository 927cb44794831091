package no.spinn.applications.project.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import no.spinn.kit.value.Ids;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/** A payment as the provider has recorded it (utbetaling). A payment that was recorded by mistake is reversed. */
@Entity
@Table(name = "payment")
public class Payment {

    @Id
    private UUID id;

    private UUID applicationId;
    private String milestone;
    private BigDecimal amount;
    private String currency;
    private LocalDate paidOn;
    private String reference;
    private Instant recordedAt;
    private @Nullable Instant reversedAt;
    private @Nullable String reversalReason;

    protected Payment() {}

    /**
     * The data of a payment.
     *
     * @param milestone the key of the milestone in the agreement
     * @param paidOn the day of the payment, in Oslo
     * @param reference the reference in the provider's accounts, which no other payment of the grant has
     */
    public record Voucher(String milestone, Money amount, LocalDate paidOn, String reference) {

        public Voucher {
            reference = reference.strip();
        }
    }

    Payment(UUID applicationId, Voucher voucher, Instant now) {
        this.id = Ids.next();
        this.applicationId = applicationId;
        this.milestone = voucher.milestone;
        this.amount = voucher.amount.value();
        this.currency = voucher.amount.currency();
        this.paidOn = voucher.paidOn;
        this.reference = voucher.reference;
        this.recordedAt = now;
    }

    void reverse(String reason, Instant now) {
        reversedAt = now;
        reversalReason = reason;
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public Voucher voucher() {
        return new Voucher(milestone, new Money(amount, Currency.getInstance(currency)), paidOn, reference);
    }

    public PaymentState state() {
        return reversedAt == null ? PaymentState.RECORDED : PaymentState.REVERSED;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Null unless the payment was reversed. */
    public @Nullable Instant reversedAt() {
        return reversedAt;
    }

    public @Nullable String reversalReason() {
        return reversalReason;
    }
}
