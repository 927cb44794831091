package no.spinn.applications.applying.application;

import no.spinn.kit.security.OrganisationId;

/**
 * The organisations that have one role in applications. A feature that defines such a role has a bean of this type.
 */
public interface RoleHolders {

    /** The role that these organisations have. */
    Role role();

    /** Whether this organisation has the role in this application. */
    boolean include(Application application, OrganisationId organisation);
}
