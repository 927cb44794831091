package no.spinn.instruments.catalogue.instrument;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import no.spinn.instruments.reference.criterion.Criterion;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A published version of the criteria of an instrument. */
@Entity
@Immutable
@Table(name = "criteria_set")
class CriteriaSet {

    @EmbeddedId
    private Id id;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Criterion> criteria;

    protected CriteriaSet() {}

    CriteriaSet(Id id, List<Criterion> criteria) {
        this.id = id;
        this.criteria = criteria;
    }

    @Embeddable
    record Id(UUID instrumentId, int version) {}

    List<Criterion> criteria() {
        return criteria;
    }
}
