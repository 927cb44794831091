package no.spinn.applications.applying.application;

import no.spinn.kit.security.OrganisationId;

/** The organisations that have one role in applications. A feature that knows of such a role has a bean of this type. */
public interface RoleHolders {

    /** The role that these have. */
    Role role();

    /** Whether this organisation has it in this application. */
    boolean include(Application application, OrganisationId organisation);
}
