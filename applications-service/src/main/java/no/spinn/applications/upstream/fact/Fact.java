package no.spinn.applications.upstream.fact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** The latest published definition of a fact. */
@Entity
@Table(name = "fact")
class Fact {

    @Id
    private String id;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private FactDefinition definition;

    protected Fact() {}

    Fact(FactDefinition definition) {
        this.id = definition.id();
        this.definition = definition;
    }

    FactDefinition definition() {
        return definition;
    }
}
