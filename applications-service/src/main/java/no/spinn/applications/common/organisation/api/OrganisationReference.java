package no.spinn.applications.common.organisation.api;

import no.spinn.kit.organisationname.NameableOrganisation;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation, with the name that its own party states, or its registered name. */
@Schema(
        name = "OrganisationReference",
        description = "An organisation, with the name that its own party states, or else its registered name")
public record OrganisationReference(
        @Schema(description = "ISO 6523", examples = "0192:958935420")
        OrganisationId organisation,

        @Schema(description = "Absent while it is not known") @Nullable
        String name)
        implements NameableOrganisation {}
