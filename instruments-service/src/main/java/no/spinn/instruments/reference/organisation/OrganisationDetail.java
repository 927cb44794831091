package no.spinn.instruments.reference.organisation;

import no.spinn.kit.problem.Detail;

/** The details of refusals about organisations. */
public enum OrganisationDetail implements Detail {
    NOT_NORWEGIAN,
    NOT_REGISTERED,
    NOT_BUNDLED,
    REMOVED,
    REMOVED_ON,
    REGISTER_DOWN;
}
