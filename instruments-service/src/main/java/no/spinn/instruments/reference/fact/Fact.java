package no.spinn.instruments.reference.fact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import no.spinn.criteria.value.FactType;
import no.spinn.criteria.vocabulary.FactDefinition;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A fact of the vocabulary, with its place in the order in which to ask for facts. */
@Entity
@Table(name = "fact")
public class Fact {

    @Id
    private String id;

    private int position;

    @Enumerated(EnumType.STRING)
    private FactType type;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private FactDefinition definition;

    private int version;

    protected Fact() {}

    Fact(FactDefinition definition, int position) {
        this.id = definition.id();
        this.type = definition.type();
        this.definition = definition;
        this.position = position;
        this.version = 1;
    }

    void define(FactDefinition newDefinition) {
        definition = newDefinition;
        type = newDefinition.type();
        version++;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    public FactDefinition definition() {
        return definition;
    }

    int version() {
        return version;
    }

    public int position() {
        return position;
    }
}
