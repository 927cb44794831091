package no.spinn.applications.handling.appeal;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.application.Role;
import no.spinn.applications.applying.list.ListSource;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.common.query.Literals;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;

/** All appeals. */
@ApplicationScoped
public class Appeals implements PanacheRepositoryBase<Appeal, UUID> {

    private static final String PENDING = Literals.list(AppealAct.WITHDRAW.from());
    private static final AppealState WITHDRAWN = AppealAct.WITHDRAW.to();

    /** The list of appeals. */
    public static final ListSource<Appeal, AppealState> LIST = ListSource.of(Appeal.class, "appeal", AppealState.class)
            .changedAt("x.filed_at", "x.reconsidered_at", "x.forwarded_at", "x.decided_at", "x.withdrawn_at");

    private final Applications applications;

    Appeals(Applications applications) {
        this.applications = applications;
    }

    /**
     * Begins an act on the newest appeal of an application. Refuses as {@link Applications#begin} does. Then refuses
     * with 404 when there is no appeal, with 403 when the caller is the appeal body of another appeal only, and with
     * 409 in the wrong state of the appeal.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public AppealCase begin(AppealAct act, UUID applicationId, OrganisationId caller) {
        Application application = applications.begin(act.act(), applicationId, caller);
        Appeal appeal = newest(applicationId);
        if (act.act().by().contains(Role.APPEAL_BODY) && !caller.equals(appeal.appealBody())) {
            throw new Refusal(KitProblem.FORBIDDEN, ApplicationDetail.FOR_THE_APPEAL_BODY.words());
        }
        appeal.requireLegal(act);
        return new AppealCase(application, appeal);
    }

    /** Returns the appeals of an application, in the order in which they were filed. */
    public List<Appeal> of(UUID applicationId) {
        return list("applicationId = ?1 order by id", applicationId);
    }

    /** Returns the appeals of many applications, in the order in which they were filed. */
    List<Appeal> ofAll(List<UUID> applicationIds) {
        return list("applicationId in ?1 order by id", applicationIds);
    }

    private Appeal newest(UUID applicationId) {
        return find("applicationId = ?1 order by id desc", applicationId)
                .firstResultOptional()
                .orElseThrow(
                        () -> new Refusal(KitProblem.NOT_FOUND, ApplicationDetail.NO_APPEAL_IN_APPLICATION.words()));
    }

    /** Whether the application has an appeal that is neither decided nor withdrawn. */
    public boolean isPending(UUID applicationId) {
        return !pendingAmong(List.of(applicationId)).isEmpty();
    }

    /** Returns those of these applications that have an appeal that is neither decided nor withdrawn. */
    public Set<UUID> pendingAmong(List<UUID> applicationIds) {
        return applications(find("applicationId in ?1 and state in " + PENDING, applicationIds));
    }

    /** Returns the appeal against the decision in this notice, unless it was withdrawn. */
    Optional<Appeal> against(UUID noticeId) {
        return find("noticeId = ?1 and state <> " + WITHDRAWN, noticeId).firstResultOptional();
    }

    /** Returns those of these applications in which an appeal was forwarded to this organisation. */
    Set<UUID> forwardedTo(List<UUID> applicationIds, OrganisationId body) {
        return applications(find(
                "applicationId in ?1 and appealBody = ?2 and forwardedAt is not null", applicationIds, body.value()));
    }

    /** Returns the bodies to which an appeal in this application was forwarded. */
    Set<OrganisationId> forwardedTo(UUID applicationId) {
        return find("applicationId = ?1 and appealBody is not null and forwardedAt is not null", applicationId).stream()
                .flatMap(appeal -> Stream.ofNullable(appeal.appealBody()))
                .collect(Collectors.toSet());
    }

    private static Set<UUID> applications(PanacheQuery<Appeal> found) {
        return found.stream().map(Appeal::applicationId).collect(Collectors.toSet());
    }
}
