package no.spinn.instruments.instrument;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import no.spinn.instruments.provider.Provider;
import no.spinn.kit.security.OrganisationId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something that a public body can apply for or use: a scheme, a procedure, a programme. */
@Entity
@Table(name = "instrument")
public class Instrument {

    @Id
    private UUID id;

    private String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    private Provider provider;

    @Enumerated(EnumType.STRING)
    private Nature nature;

    @JdbcTypeCode(SqlTypes.JSON)
    private Presentation presentation;

    private int criteriaVersion;

    protected Instrument() {}

    Instrument(UUID id, Profile profile) {
        this.id = id;
        this.slug = profile.slug;
        this.provider = profile.provider;
        this.nature = profile.nature;
        this.presentation = profile.presentation;
    }

    /** What is said of an instrument, apart from its criteria. */
    public record Profile(String slug, Provider provider, Nature nature, Presentation presentation) {}

    void change(Profile profile) {
        slug = profile.slug;
        provider = profile.provider;
        nature = profile.nature;
        presentation = profile.presentation;
    }

    /** Begins the next version of the criteria, and says its number. */
    int nextCriteriaVersion() {
        return ++criteriaVersion;
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public Provider provider() {
        return provider;
    }

    public Nature nature() {
        return nature;
    }

    public Presentation presentation() {
        return presentation;
    }

    /** The published version of the criteria. */
    public int criteriaVersion() {
        return criteriaVersion;
    }

    /** Whether this organisation may write the instrument's calls. */
    public boolean isOf(OrganisationId organisation) {
        return provider.organisation().equals(organisation);
    }
}
