package no.spinn.applications.upstream.call;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** The latest published version of a call. */
@Entity
@Table(name = "call")
public class Call {

    @Id
    private UUID id;

    /** Copied from the terms for queries. */
    private String providerOrganisation;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private CallTerms terms;

    protected Call() {}

    Call(UUID id, CallTerms terms) {
        this.id = id;
        this.providerOrganisation = terms.provider().value();
        this.terms = terms;
    }

    public UUID id() {
        return id;
    }

    public String providerOrganisation() {
        return providerOrganisation;
    }

    public CallTerms terms() {
        return terms;
    }
}
