package no.spinn.applications.applying.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.value.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** An organisation that was invited to participate in the project of an application. */
@Entity
@Table(name = "partner")
public class Partner {

    @Id
    private UUID id;

    private UUID applicationId;
    private String organisation;
    private String name;
    private String country;

    @Enumerated(EnumType.STRING)
    private Participation participation;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Map<String, Object> facts;

    private @Nullable String contribution;

    @Enumerated(EnumType.STRING)
    private PartnerState state;

    private Instant invitedAt;
    private @Nullable Instant answeredAt;
    private @Nullable String reason;

    protected Partner() {}

    public Partner(UUID applicationId, Invited invited, Instant now) {
        this.id = Ids.next();
        this.applicationId = applicationId;
        this.organisation = invited.organisation().value();
        this.name = invited.name();
        this.country = invited.country();
        this.participation = invited.participation();
        this.facts = invited.facts();
        this.contribution = invited.contribution();
        this.state = PartnerState.INVITED;
        this.invitedAt = now;
    }

    /** Whether the organisation has yet to answer. */
    public boolean isUnanswered() {
        return state == PartnerState.INVITED;
    }

    /** Records that the organisation participates. Only for one that has not answered. */
    public void confirm(Instant now) {
        answer(PartnerState.CONFIRMED, null, now);
    }

    /** Records that the organisation does not participate. Only for one that has not answered. */
    public void decline(@Nullable String why, Instant now) {
        answer(PartnerState.DECLINED, why, now);
    }

    private void answer(PartnerState answer, @Nullable String why, Instant now) {
        if (!isUnanswered()) {
            throw new IllegalStateException("the partner has already answered");
        }
        state = answer;
        reason = why;
        answeredAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    public String name() {
        return name;
    }

    public String country() {
        return country;
    }

    public Participation participation() {
        return participation;
    }

    public boolean isMember() {
        return participation == Participation.MEMBER;
    }

    /** What is about the organisation of a member, by fact id, as JSON; empty for a partner. */
    public Map<String, Object> facts() {
        return facts;
    }

    public @Nullable String contribution() {
        return contribution;
    }

    public PartnerState state() {
        return state;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    /** Null until the organisation answers. */
    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    /** The reason for declining; null when the organisation gave none. */
    public @Nullable String reason() {
        return reason;
    }

    /** Returns the partner as maps, for the JSON that is hashed. */
    public Map<String, Object> members() {
        Map<String, Object> members = new TreeMap<>(Map.of(
                "organisation",
                organisation,
                "name",
                name,
                "country",
                country,
                "participation",
                participation.name().toLowerCase(Locale.ROOT)));
        if (!facts.isEmpty()) {
            members.put("facts", facts);
        }
        return members;
    }
}
