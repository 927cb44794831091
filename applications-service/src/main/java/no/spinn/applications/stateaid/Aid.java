package no.spinn.applications.stateaid;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/** State aid that one decision granted. What it is in euro was counted then, and stays. */
@Entity
@Table(name = "state_aid")
public class Aid {

    @Id
    private UUID decisionId;

    private UUID applicationId;
    private String recipient;

    @Enumerated(EnumType.STRING)
    private Regime regime;

    private BigDecimal amount;
    private BigDecimal eurRate;
    private LocalDate rateDate;
    private BigDecimal amountEur;
    private LocalDate grantedOn;
    private @Nullable Instant reversedAt;

    protected Aid() {}

    Aid(UUID decisionId, NewAid granted, LocalDate day) {
        this.decisionId = decisionId;
        this.applicationId = granted.application().id();
        this.recipient = granted.recipient().value();
        this.regime = Objects.requireNonNull(granted.aid().regime());
        this.amount = granted.amount().value();
        this.eurRate = Objects.requireNonNull(granted.aid().eurRate());
        this.rateDate = Objects.requireNonNull(granted.aid().rateDate());
        this.amountEur = granted.inEuro();
        this.grantedOn = day;
    }

    void reverse(Instant now) {
        reversedAt = now;
    }

    /** Also the id of the award: a decision grants once. */
    public UUID decisionId() {
        return decisionId;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public OrganisationId recipient() {
        return new OrganisationId(recipient);
    }

    public Regime regime() {
        return regime;
    }

    /** In kroner. */
    public BigDecimal amount() {
        return amount;
    }

    /** Kroner for one euro. */
    public BigDecimal eurRate() {
        return eurRate;
    }

    public LocalDate rateDate() {
        return rateDate;
    }

    public BigDecimal amountEur() {
        return amountEur;
    }

    /** The day of the decision, which gives the right to the aid. */
    public LocalDate grantedOn() {
        return grantedOn;
    }

    /** Null as long as the decision stands. */
    public @Nullable Instant reversedAt() {
        return reversedAt;
    }
}
