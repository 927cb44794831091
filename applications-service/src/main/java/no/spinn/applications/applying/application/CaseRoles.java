package no.spinn.applications.applying.application;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import no.spinn.applications.upstream.call.Calls;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;

/** Finds the roles of an organisation in an application. */
@ApplicationScoped
class CaseRoles {

    private final Calls calls;
    private final Map<Role, RoleHolders> holders = new EnumMap<>(Role.class);

    CaseRoles(Calls calls, @All List<RoleHolders> holders) {
        this.calls = calls;
        holders.forEach(one -> this.holders.put(one.role(), one));
    }

    /** What an organisation is in one application. Each role is looked up once, and only when it is asked for. */
    final class Standing {

        private final Application application;
        private final OrganisationId organisation;
        private final Map<Role, Boolean> known = new EnumMap<>(Role.class);

        private Standing(Application application, OrganisationId organisation) {
            this.application = application;
            this.organisation = organisation;
        }

        /** Whether the organisation has one of these roles. */
        boolean hasAny(Set<Role> roles) {
            return roles.stream().anyMatch(this::isA);
        }

        /** Returns the role in which the organisation reads the application; empty when the application does not exist for it. */
        Optional<Role> reading() {
            return Arrays.stream(Role.values())
                    .filter(Role::reads)
                    .filter(this::isA)
                    .findFirst();
        }

        /** What the organisation has to do before it may read the application, in words; empty if nothing would open it. */
        Optional<LocalizedText> firstDuty() {
            return holders.values().stream()
                    .flatMap(holder -> holder.firstDuty(application, organisation).stream())
                    .findFirst();
        }

        private boolean isA(Role role) {
            return known.computeIfAbsent(role, unknown -> has(unknown, application, organisation));
        }
    }

    Standing standing(Application application, OrganisationId organisation) {
        return new Standing(application, organisation);
    }

    /** Returns every organisation that reads the application, with the role in which it does. */
    Map<OrganisationId, Role> readers(Application application) {
        Map<OrganisationId, Role> readers = new HashMap<>();
        Arrays.stream(Role.values())
                .filter(Role::reads)
                .forEach(role -> having(role, application).forEach(one -> readers.putIfAbsent(one, role)));
        return readers;
    }

    private Set<OrganisationId> having(Role role, Application application) {
        return switch (role) {
            case APPLICANT -> Set.of(application.applicant());
            case PROVIDER ->
                application.state().isDraft()
                        ? Set.of()
                        : provider(application).map(Set::of).orElseGet(Set::of);
            case PARTNER, MEMBER, ASSESSOR, APPEAL_BODY, INVITED, ASSIGNED ->
                holders(role).of(application.id());
        };
    }

    /**
     * Returns the roles of the organisation that may do something, by the ids of these applications. The number of queries does
     * not depend on the number of applications.
     */
    Map<UUID, Set<Role>> actingAmong(List<Application> applications, OrganisationId organisation) {
        return heldAmong(applications, organisation, Role::acts);
    }

    /** The same for the roles that may read something. */
    Map<UUID, Set<Role>> readingAmong(List<Application> applications, OrganisationId organisation) {
        return heldAmong(applications, organisation, Role::reads);
    }

    private Map<UUID, Set<Role>> heldAmong(
            List<Application> applications, OrganisationId organisation, Predicate<Role> which) {
        List<UUID> ids = applications.stream().map(Application::id).toList();
        Map<UUID, Set<Role>> held = new HashMap<>();
        holders.forEach((role, those) -> {
            if (which.test(role)) {
                those.among(ids, organisation).forEach(id -> add(held, id, role));
            }
        });
        applications.forEach(
                application -> unheld(application, organisation).forEach(role -> add(held, application.id(), role)));
        return held;
    }

    /** The roles that no bean knows. */
    private List<Role> unheld(Application application, OrganisationId organisation) {
        return Arrays.stream(Role.values())
                .filter(role -> !holders.containsKey(role) && has(role, application, organisation))
                .toList();
    }

    private static void add(Map<UUID, Set<Role>> held, UUID id, Role role) {
        held.computeIfAbsent(id, first -> EnumSet.noneOf(Role.class)).add(role);
    }

    private boolean has(Role role, Application application, OrganisationId organisation) {
        return switch (role) {
            case APPLICANT -> application.applicant().equals(organisation);
            // Looked up for a draft as well: the time of a refusal does not tell whether there is one.
            case PROVIDER ->
                provider(application).filter(organisation::equals).isPresent()
                        && !application.state().isDraft();
            case PARTNER, MEMBER, ASSESSOR, APPEAL_BODY, INVITED, ASSIGNED ->
                holders(role).include(application, organisation);
        };
    }

    private RoleHolders holders(Role role) {
        return Objects.requireNonNull(holders.get(role), "each role has a bean that knows its holders");
    }

    private Optional<OrganisationId> provider(Application application) {
        return calls.findByIdOptional(application.callId())
                .map(call -> new OrganisationId(call.providerOrganisation()));
    }
}
