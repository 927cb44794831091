package no.spinn.applications.handling.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.value.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * A person who assesses applications to one call. Tokens identify organisations, not persons, so an organisation acts
 * for the assessor.
 */
@Entity
@Table(name = "assessor")
public class Assessor {

    @Id
    private UUID id;

    private UUID callId;
    private String reference;
    private String organisation;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<OrganisationId> ties;

    private Instant registeredAt;

    protected Assessor() {}

    Assessor(UUID callId, Registration registration, Instant now) {
        this.id = Ids.next();
        this.callId = callId;
        this.reference = registration.reference();
        this.organisation = registration.organisation().value();
        this.ties = List.copyOf(registration.ties());
        this.registeredAt = now;
    }

    /**
     * The data that a provider registers about an assessor.
     *
     * @param reference the provider's own reference for the person, such as a number in its register; never a name
     * @param organisation the organisation whose token acts for the assessor; the provider itself for its own
     *     employees
     * @param ties other organisations that the assessor is tied to: employers, boards, owners, family
     */
    public record Registration(String reference, OrganisationId organisation, List<OrganisationId> ties) {}

    void tie(List<OrganisationId> more) {
        ties = Stream.concat(ties.stream(), more.stream()).distinct().toList();
    }

    public UUID id() {
        return id;
    }

    public UUID callId() {
        return callId;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Registration registration() {
        return new Registration(reference, new OrganisationId(organisation), ties);
    }
}
