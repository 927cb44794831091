package no.spinn.applications.applying.application;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.applications.upstream.call.Call;
import no.spinn.applications.upstream.call.Calls;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.time.DatabaseClock;

/**
 * Lists what an organisation may do with applications: by the same table that refuses everything else, and by the rules of the
 * features. The number of queries does not depend on the number of applications.
 */
@ApplicationScoped
public class AllowedActs {

    private final CaseRoles roles;
    private final Calls calls;
    private final DatabaseClock clock;
    private final Map<Act, ActRules> rules = new EnumMap<>(Act.class);

    AllowedActs(CaseRoles roles, Calls calls, DatabaseClock clock, @All List<ActRules> rules) {
        this.roles = roles;
        this.calls = calls;
        this.clock = clock;
        rules.forEach(one -> one.acts().forEach(act -> this.rules.put(act, one)));
    }

    public List<AllowedAct> of(Application application, OrganisationId caller) {
        return Objects.requireNonNull(of(List.of(application), caller).get(application.id()));
    }

    /** An application, and the acts that role and state allow. */
    private record Allowed(ActCase one, List<Act> acts) {}

    /** Returns the allowed acts by the id of the application, in the order of the table. */
    public Map<UUID, List<AllowedAct>> of(List<Application> applications, OrganisationId caller) {
        List<ActCase> cases = cases(applications, caller);
        Map<UUID, Set<Role>> held = roles.actingAmong(applications, caller);
        List<Allowed> all = cases.stream()
                .map(one -> new Allowed(one, acts(one, held.getOrDefault(one.id(), Set.of()))))
                .toList();
        Map<ActRules, ActRules.Judge> judges = judges(all);
        return all.stream()
                .collect(Collectors.toMap(
                        allowed -> allowed.one.id(),
                        allowed -> allowed.acts.stream()
                                .flatMap(act -> ways(act, allowed.one, judges))
                                .toList()));
    }

    private List<ActCase> cases(List<Application> applications, OrganisationId caller) {
        Map<UUID, Call> terms = calls.byIds(applications.stream().map(Application::callId)).stream()
                .collect(Collectors.toMap(Call::id, Function.identity()));
        Instant now = clock.now();
        return applications.stream()
                .map(application -> new ActCase(
                        application,
                        Objects.requireNonNull(terms.get(application.callId()), "a call is never deleted")
                                .terms(),
                        caller,
                        now))
                .toList();
    }

    private static List<Act> acts(ActCase one, Set<Role> held) {
        return one.application().state().acts().stream()
                .filter(act -> act.by().stream().anyMatch(held::contains))
                .toList();
    }

    /** Each feature reads once, about the cases in which one of its acts is possible. */
    private Map<ActRules, ActRules.Judge> judges(List<Allowed> all) {
        Map<ActRules, List<ActCase>> concerned = new HashMap<>();
        for (Allowed allowed : all) {
            allowed.acts.stream()
                    .flatMap(act -> Stream.ofNullable(rules.get(act)))
                    .distinct()
                    .forEach(feature -> concerned
                            .computeIfAbsent(feature, first -> new ArrayList<>())
                            .add(allowed.one));
        }
        return concerned.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getKey().read(one.getValue())));
    }

    private Stream<AllowedAct> ways(Act act, ActCase one, Map<ActRules, ActRules.Judge> judges) {
        ActRules feature = rules.get(act);
        List<Possibility> ways = feature == null
                ? List.of(Possibility.PLAIN)
                : Objects.requireNonNull(judges.get(feature)).possibilities(act, one);
        return ways.stream().map(way -> new AllowedAct(act, way));
    }
}
