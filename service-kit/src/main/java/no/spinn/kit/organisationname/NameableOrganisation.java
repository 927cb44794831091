package no.spinn.kit.organisationname;

import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An organisation in an answer, with two members alone. In JSON, the registered name fills in where its party states none.
 */
public interface NameableOrganisation {

    OrganisationId organisation();

    /** The name that the party states; null when it states none. */
    @Nullable
    String name();
}
