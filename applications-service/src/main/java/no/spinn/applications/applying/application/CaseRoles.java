package no.spinn.applications.applying.application;

import no.spinn.kit.security.OrganisationId;

/** Organisations that have a role in an application beside its applicant and its provider. */
public interface CaseRoles {

    /** The role that these have. */
    Role role();

    /** Whether this organisation is one of them. */
    boolean include(Application application, OrganisationId organisation);
}
