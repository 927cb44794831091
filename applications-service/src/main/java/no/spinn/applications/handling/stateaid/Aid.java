package no.spinn.applications.handling.stateaid;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.UUID;
import no.spinn.applications.upstream.exchangerate.RateSource;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.value.Money;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The state aid of one decision. The amount in euro is computed once, and never changes. */
@Entity
@Immutable
@Table(name = "aid_award")
public class Aid {

    @Id
    private UUID decisionId;

    private UUID applicationId;
    private String organisation;

    @Enumerated(EnumType.STRING)
    private Regime regime;

    private BigDecimal amount;
    private String currency;
    private BigDecimal rate;
    private LocalDate rateDate;

    @Enumerated(EnumType.STRING)
    private @Nullable RateSource rateSource;

    private BigDecimal euro;
    private LocalDate grantedOn;

    protected Aid() {}

    Aid(UUID decisionId, NewAid granted, LocalDate day) {
        this.decisionId = decisionId;
        this.applicationId = granted.application().id();
        this.organisation = granted.recipient().value();
        this.regime = Objects.requireNonNull(granted.aid().regime());
        this.amount = granted.amount().value();
        this.currency = granted.amount().currency();
        this.rate = Objects.requireNonNull(granted.aid().rate());
        this.rateDate = Objects.requireNonNull(granted.aid().rateDate());
        this.rateSource = granted.aid().rateSource();
        this.euro = granted.inEuro();
        this.grantedOn = day;
    }

    /** Also the id of the award, because one decision makes at most one. */
    public UUID decisionId() {
        return decisionId;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public OrganisationId recipient() {
        return new OrganisationId(organisation);
    }

    public Regime regime() {
        return regime;
    }

    public Money amount() {
        return new Money(amount, Currency.getInstance(currency));
    }

    /** Units of the amount's currency for one euro. */
    public BigDecimal rate() {
        return rate;
    }

    public LocalDate rateDate() {
        return rateDate;
    }

    /** Null for an award from when the provider stated the rate. */
    public @Nullable RateSource rateSource() {
        return rateSource;
    }

    /** The amount in euro. */
    public BigDecimal euro() {
        return euro;
    }

    /** The day of the decision, from which the recipient has a right to the aid. */
    public LocalDate grantedOn() {
        return grantedOn;
    }
}
