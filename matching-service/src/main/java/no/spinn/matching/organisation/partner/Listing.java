package no.spinn.matching.organisation.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.organisation.ownership.Owned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An offer that others can find. */
@Entity
@Table(name = "partner_listing")
public class Listing extends Owned {

    private String country;

    private String description;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] themes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] roles;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] seeks;

    private String contact;

    @Version
    private long version;

    protected Listing() {}

    Listing(OrganisationId organisation, Offer offer, Instant now) {
        super(organisation, offer.name(), now);
        this.version = 1;
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

    /** Grows with every change. */
    public long version() {
        return version;
    }
}
