package no.spinn.matching.organisation.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.organisation.ownership.VersionedOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A published listing that other organisations can find. */
@Entity
@Table(name = "partner_listing")
public class Listing extends VersionedOwned {

    private String country;

    private String description;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] themes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] roles;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] seeks;

    private String contact;

    protected Listing() {}

    Listing(OrganisationId organisation, Offer offer, Instant now) {
        super(organisation, offer.name(), now);
        write(offer);
    }

    final void write(Offer offer) {
        rename(offer.name());
        country = offer.country();
        description = offer.description();
        themes = sorted(offer.themes());
        roles = sorted(offer.roles());
        seeks = sorted(offer.seeks());
        contact = offer.contact();
    }

    private static String[] sorted(Set<String> codes) {
        return new TreeSet<>(codes).toArray(String[]::new);
    }

    public Offer offer() {
        return new Offer(name(), country, description, set(themes), set(roles), set(seeks), contact);
    }

    private static Set<String> set(String[] codes) {
        return new TreeSet<>(List.of(codes));
    }
}
