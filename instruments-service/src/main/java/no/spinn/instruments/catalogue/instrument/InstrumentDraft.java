package no.spinn.instruments.catalogue.instrument;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import no.spinn.instruments.reference.provider.Provider;
import no.spinn.kit.security.OrganisationId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** The first or the next version of an instrument. Only its provider can read it until it is published. */
@Entity
@Table(name = "instrument_draft")
public class InstrumentDraft {

    /** The id of the instrument. */
    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Provider provider;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private InstrumentPlan plan;

    protected InstrumentDraft() {}

    InstrumentDraft(UUID id, Provider provider, InstrumentPlan plan) {
        this.id = id;
        this.provider = provider;
        this.plan = plan;
    }

    void revise(InstrumentPlan newPlan) {
        plan = newPlan;
    }

    public UUID id() {
        return id;
    }

    public Provider provider() {
        return provider;
    }

    public InstrumentPlan plan() {
        return plan;
    }

    public boolean isOf(OrganisationId organisation) {
        return provider.organisation().equals(organisation);
    }
}
