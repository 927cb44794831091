package no.spinn.instruments.catalogue.instrument;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.criterion.Interpretation;
import no.spinn.instruments.reference.criterion.InterpretedCriteria;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A published version of the criteria of an instrument. */
@Entity
@Immutable
@Table(name = "criteria_set")
class CriteriaSet {

    @EmbeddedId
    private Id id;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Criterion> criteria;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Interpretation interpretation;

    protected CriteriaSet() {}

    CriteriaSet(Id id, InterpretedCriteria interpreted) {
        this.id = id;
        this.criteria = interpreted.criteria();
        this.interpretation = interpreted.interpretation();
    }

    @Embeddable
    record Id(UUID instrumentId, int version) {}

    InterpretedCriteria criteria() {
        return new InterpretedCriteria(criteria, Objects.requireNonNullElse(interpretation, Interpretation.NONE));
    }
}
