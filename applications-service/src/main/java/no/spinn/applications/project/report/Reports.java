package no.spinn.applications.project.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.list.ListSource;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.common.query.Literals;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;
import org.hibernate.LockOptions;

/** All reports. */
@ApplicationScoped
public class Reports implements PanacheRepositoryBase<Report, UUID> {

    private static final String WAITED_FOR =
            """
            state in %s and applicationId in (select a.id from Application a where a.state in %s)""".formatted(Literals.list(ReportAct.DELIVER.from()), Literals.list(Act.REMIND_OF_REPORT.from()));

    /** The list of reports. A report is due until its last day ends in Oslo. */
    public static final ListSource<Report, ReportState> LIST = ListSource.of(Report.class, "report", ReportState.class)
            .joining("JOIN agreement g ON g.application_id = a.id")
            .changedAt("g.accepted_at", "x.delivered_at", "x.returned_at", "x.approved_at")
            .due("CAST(x.due_on + 1 AS timestamp) AT TIME ZONE 'Europe/Oslo'");

    private final Applications applications;

    Reports(Applications applications) {
        this.applications = applications;
    }

    /**
     * Begins an act on a report. Refuses as {@link Applications#begin} does. Then refuses with 404 when the agreement
     * requires no such report, and with 409 in the wrong state of the report.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public ReportCase begin(ReportAct act, UUID applicationId, String key, OrganisationId caller) {
        Application application = applications.begin(act.act(), applicationId, caller);
        Report report = lock(applicationId, key);
        report.requireLegal(act);
        return new ReportCase(application, report);
    }

    /** Stores the reports that an agreement requires. */
    public void require(UUID applicationId, List<Report.Requirement> requirements) {
        requirements.forEach(requirement -> persist(new Report(applicationId, requirement)));
    }

    /** Returns the reports of an application, in the order in which they are due. */
    public List<Report> of(UUID applicationId) {
        return list("applicationId = ?1 order by dueOn, key", applicationId);
    }

    /** Returns the reports of many applications, in the order in which they are due. */
    public List<Report> ofAll(List<UUID> applicationIds) {
        return list("applicationId in ?1 order by dueOn, key", applicationIds);
    }

    public Report one(UUID applicationId, String key) {
        return find("applicationId = ?1 and key = ?2", applicationId, key)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, ApplicationDetail.NO_REPORT.words()));
    }

    /** Locks the report, because the scheduled reminders write to the same row. */
    private Report lock(UUID applicationId, String key) {
        Report report = one(applicationId, key);
        getEntityManager().refresh(report, LockModeType.PESSIMISTIC_WRITE);
        return report;
    }

    /** Returns all deliveries of one report, the oldest first. */
    public List<ReportDelivery> deliveries(UUID reportId) {
        return getEntityManager()
                .createQuery("from ReportDelivery where reportId = ?1 order by id", ReportDelivery.class)
                .setParameter(1, reportId)
                .getResultList();
    }

    void add(ReportDelivery delivery) {
        getEntityManager().persist(delivery);
    }

    /**
     * Finds and locks reports that are due by this day and have not been announced. Skips rows that are already locked.
     */
    List<Report> dueWithoutReminder(LocalDate day, int most) {
        return lockFree("dueOn <= ?1 and dueSoonToldAt is null", day, most);
    }

    /**
     * Finds and locks reports that are overdue on this day and have not been announced as such. Skips rows that are
     * already locked.
     */
    List<Report> overdueWithoutReminder(LocalDate day, int most) {
        return lockFree("dueOn < ?1 and overdueToldAt is null", day, most);
    }

    private List<Report> lockFree(String condition, LocalDate day, int most) {
        return find(WAITED_FOR + " and " + condition + " order by id", day)
                .page(0, most)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .list();
    }
}
