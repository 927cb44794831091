package no.spinn.applications.stateaid;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.value.Money;
import org.hibernate.annotations.Immutable;

/** A grant that is state aid, as it was decided. */
@Entity
@Immutable
@Table(name = "aid_award")
public class AidAward {

    @Id
    private UUID decisionId;

    private UUID applicationId;
    private String organisation;

    @Enumerated(EnumType.STRING)
    private Regime regime;

    private BigDecimal amount;
    private String currency;
    private BigDecimal euro;
    private BigDecimal rate;
    private LocalDate rateDate;
    private LocalDate grantedOn;

    protected AidAward() {}

    /** Which decision granted it, to whom and when. */
    public record Grant(UUID decisionId, UUID applicationId, OrganisationId organisation, LocalDate grantedOn) {}

    AidAward(Grant grant, Money granted, StateAid aid) {
        this.decisionId = grant.decisionId;
        this.applicationId = grant.applicationId;
        this.organisation = grant.organisation.value();
        this.grantedOn = grant.grantedOn;
        this.amount = granted.value();
        this.currency = granted.currency();
        this.regime = aid.regime();
        this.euro = aid.euro(granted);
        this.rate = aid.rate();
        this.rateDate = aid.rateDate();
    }

    public Grant grant() {
        return new Grant(decisionId, applicationId, new OrganisationId(organisation), grantedOn);
    }

    public Money amount() {
        return new Money(amount, Currency.getInstance(currency));
    }

    public BigDecimal euro() {
        return euro;
    }

    public StateAid aid() {
        return new StateAid(regime, rate, rateDate);
    }
}
