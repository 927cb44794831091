package no.spinn.matching.organisation.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.spinn.kit.ownership.VersionedOwned;
import no.spinn.kit.security.OrganisationId;
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

    private boolean openToAll;

    protected Listing() {}

    Listing(OrganisationId organisation, ListingContent content, Instant now) {
        super(organisation, content.name(), now);
        write(content);
    }

    final void write(ListingContent content) {
        rename(content.name());
        country = content.country();
        description = content.description();
        themes = sorted(content.themes());
        roles = sorted(content.roles());
        seeks = sorted(content.seeks());
        contact = content.contact();
        openToAll = content.openToAll();
    }

    private static String[] sorted(Set<String> codes) {
        return new TreeSet<>(codes).toArray(String[]::new);
    }

    public ListingContent content() {
        return new ListingContent(
                name(), country, description, set(themes), set(roles), set(seeks), contact, openToAll);
    }

    private static Set<String> set(String[] codes) {
        return new TreeSet<>(List.of(codes));
    }
}
