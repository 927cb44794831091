package no.spinn.applications.applying.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;

/**
 * The organisations that have one role in applications. A feature that defines such a role has a bean of this type.
 */
public interface RoleHolders {

    /** The role that these organisations have. */
    Role role();

    /** Returns those of these applications in which this organisation has the role. */
    Set<UUID> among(List<UUID> applicationIds, OrganisationId organisation);

    /** Returns the organisations that have the role in this application. */
    Set<OrganisationId> of(UUID applicationId);

    /** Whether this organisation has the role in this application. */
    default boolean include(Application application, OrganisationId organisation) {
        return !among(List.of(application.id()), organisation).isEmpty();
    }

    /** What this organisation has to do before it may read the application, in words; empty if nothing would open it. */
    default Optional<LocalizedText> firstDuty(Application application, OrganisationId organisation) {
        return Optional.empty();
    }
}
