package no.spinn.instruments.history;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** A stored public state. */
@Entity
@Immutable
@Table(name = "revision")
public class Revision {

    @Id
    private long id;

    private @Nullable Long position;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String objectId;

    private int version;

    @Enumerated(EnumType.STRING)
    private Change change;

    @JdbcTypeCode(SqlTypes.JSON)
    private String state;

    private @Nullable String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Difference> differences;

    private Instant changedAt;

    protected Revision() {}

    /** The position among all changes. Throws while the change has none. */
    public long position() {
        return Objects.requireNonNull(position);
    }

    public Subject subject() {
        return new Subject(kind, objectId);
    }

    public int version() {
        return version;
    }

    public Change change() {
        return change;
    }

    /** The state as {@link StateFormat} writes it. */
    public String state() {
        return state;
    }

    public @Nullable String reason() {
        return reason;
    }

    public List<Difference> differences() {
        return differences;
    }

    /** The time of the change by the database's clock. */
    public Instant changedAt() {
        return changedAt;
    }
}
