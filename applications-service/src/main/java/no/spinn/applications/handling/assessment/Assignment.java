package no.spinn.applications.handling.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.value.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** The assignment of one application to one assessor, with the scores. */
@Entity
@Table(name = "assignment")
public class Assignment {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID applicationId;
    private UUID assessorId;
    private String organisation;

    @Enumerated(EnumType.STRING)
    private AssignmentState state;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Score> scores;

    private Instant assignedAt;
    private @Nullable Instant declaredAt;
    private @Nullable Instant submittedAt;
    private @Nullable Instant recusedAt;
    private @Nullable String recusalReason;

    protected Assignment() {}

    Assignment(UUID applicationId, Assessor assessor, Instant now) {
        this.id = Ids.next();
        this.version = 1;
        this.applicationId = applicationId;
        this.assessorId = assessor.id();
        this.organisation = assessor.registration().organisation().value();
        this.state = AssignmentState.initial();
        this.scores = List.of();
        this.assignedAt = now;
    }

    void requireLegal(AssignmentAct act) {
        if (!act.isLegalFrom(state)) {
            throw new ApplicationRefused(
                    ApplicationProblem.WRONG_STATE, state.refusal().words());
        }
    }

    void declareImpartial(Instant now) {
        state = AssignmentAct.DECLARE_IMPARTIAL.to();
        declaredAt = now;
    }

    void recuse(String reason, Instant now) {
        state = AssignmentAct.RECUSE.to();
        recusedAt = now;
        recusalReason = reason;
    }

    void score(List<Score> newScores) {
        scores = List.copyOf(newScores);
    }

    void submit(Instant now) {
        state = AssignmentAct.SUBMIT.to();
        submittedAt = now;
    }

    public UUID id() {
        return id;
    }

    /** Increases with every change; the first is 1. */
    public long version() {
        return version;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public UUID assessorId() {
        return assessorId;
    }

    /** The organisation that acts for the assessor. */
    public OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    public AssignmentState state() {
        return state;
    }

    /** The scores, which may be incomplete until they are submitted. */
    public List<Score> scores() {
        return scores;
    }

    public Instant assignedAt() {
        return assignedAt;
    }

    public @Nullable Instant declaredAt() {
        return declaredAt;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable Instant recusedAt() {
        return recusedAt;
    }

    public @Nullable String recusalReason() {
        return recusalReason;
    }
}
