package no.spinn.kit.security;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.spinn.kit.security.AccessQuestion.Action;
import org.jboss.logging.Logger;

/** Lets a system user act where the policy decision point permits it. Decisions are kept for a short time, silence is not. */
@ApplicationScoped
class SystemUserAccess {

    private static final Logger LOG = Logger.getLogger(SystemUserAccess.class);
    private static final int MAX_DECISIONS = 10_000;

    private final PolicyDecisionPoint decisions;
    private final AsyncCache<AccessQuestion, Boolean> known;

    SystemUserAccess(PolicyDecisionPoint decisions, SystemUserSettings settings) {
        this.decisions = decisions;
        this.known = Caffeine.newBuilder()
                .expireAfterWrite(settings.keep())
                .maximumSize(MAX_DECISIONS)
                .buildAsync();
    }

    /** Fails with {@link RefusedSystemUser} or {@link UndecidedAccess}, unless one of the registrations of the system permits it. */
    Uni<Void> require(SystemUser user, Action action) {
        if (!decisions.isConfigured()) {
            return Uni.createFrom().failure(new RefusedSystemUser(RefusedSystemUser.Reason.NOT_CONFIGURED));
        }
        return permitsOne(user.ids(), user.organisation(), action)
                .onFailure()
                .transform(SystemUserAccess::undecided)
                .onItem()
                .transformToUni(isPermitted -> isPermitted
                        ? Uni.createFrom().voidItem()
                        : Uni.createFrom().failure(new RefusedSystemUser(RefusedSystemUser.Reason.DENIED)));
    }

    private Uni<Boolean> permitsOne(List<UUID> ids, OrganisationId organisation, Action action) {
        AccessQuestion first = new AccessQuestion(ids.getFirst(), organisation, action);
        Uni<Boolean> answer = Uni.createFrom()
                .completionStage(() -> known.get(first, (question, executor) -> decisions.permits(question)));
        List<UUID> rest = ids.subList(1, ids.size());
        return rest.isEmpty()
                ? answer
                : answer.chain(isPermitted ->
                        isPermitted ? Uni.createFrom().item(true) : permitsOne(rest, organisation, action));
    }

    private static UndecidedAccess undecided(Throwable reason) {
        LOG.warnf("no decision about a system user: %s", reason);
        return new UndecidedAccess(reason);
    }
}
