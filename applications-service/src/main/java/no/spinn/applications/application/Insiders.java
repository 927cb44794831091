package no.spinn.applications.application;

import no.spinn.kit.security.OrganisationId;

/** Organisations that have a role in an application beside its applicant and its provider. */
public interface Insiders {

    /** The role that these have. */
    Role role();

    /** Whether this organisation is one of them. */
    boolean include(Application application, OrganisationId organisation);
}
