package no.spinn.instruments.reference.provider;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** An organisation that offers instruments. */
@Entity
@Table(name = "provider")
public class Provider {

    @Id
    private UUID id;

    private String slug;

    private String organisation;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private LocalizedText name;

    private String country;

    private String homepage;

    private int version;

    protected Provider() {}

    Provider(UUID id, Details details) {
        this.id = id;
        this.slug = details.slug;
        this.organisation = details.organisation.value();
        this.name = details.name;
        this.country = details.country;
        this.homepage = details.homepage;
        this.version = 1;
    }

    /** Begins the next public version. */
    void describe(Details details) {
        slug = details.slug;
        organisation = details.organisation.value();
        name = details.name;
        country = details.country;
        homepage = details.homepage;
        version++;
    }

    /**
     * The data of a provider.
     *
     * @param country ISO 3166-1 alpha-2
     */
    public record Details(
            String slug, OrganisationId organisation, LocalizedText name, String country, String homepage) {}

    public UUID id() {
        return id;
    }

    /** Increases with every change. */
    public int version() {
        return version;
    }

    public Details details() {
        return new Details(slug, organisation(), name, country, homepage);
    }

    public LocalizedText name() {
        return name;
    }

    /** The organisation in tokens. */
    public OrganisationId organisation() {
        return new OrganisationId(organisation);
    }
}
