package no.spinn.applications.handling.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.time.DatabaseClock;
import no.spinn.kit.time.OsloTime;
import org.jspecify.annotations.Nullable;

/** Records the arrival of notices. The act has begun. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RecordArrival {

    private final DatabaseClock clock;
    private final Audit audit;

    RecordArrival(DatabaseClock clock, Audit audit) {
        this.clock = clock;
        this.audit = audit;
    }

    /** Refuses a time that the applicant states: its system records the arrival when it happens. */
    public static void requireSettable(Application application, @Nullable Instant at, OrganisationId caller) {
        if (at != null && application.applicant().equals(caller)) {
            throw new ApplicationRefused(
                    ApplicationProblem.IMPOSSIBLE_ARRIVAL,
                    ApplicationDetail.ARRIVAL_NOT_RECORDED.words(),
                    List.of(NoticeIssue.NOT_SETTABLE.at("/arrivedAt")));
        }
    }

    /**
     * Records the arrival of a notice. The arrival can be recorded once. The appeal period starts then.
     *
     * @param at the time of the arrival; null for now
     */
    public void record(Notice notice, @Nullable Instant at) {
        if (notice.arrivedAt() != null) {
            throw new ApplicationRefused(
                    ApplicationProblem.WRONG_STATE,
                    ApplicationDetail.ARRIVAL_RECORDED.words(Map.of("at", String.valueOf(notice.arrivedAt()))));
        }
        Instant now = clock.now();
        Instant arrived = at == null ? now : at;
        if (arrived.isBefore(notice.sentAt()) || arrived.isAfter(now)) {
            throw new ApplicationRefused(
                    ApplicationProblem.IMPOSSIBLE_ARRIVAL,
                    ApplicationDetail.ARRIVAL_NOT_RECORDED.words(),
                    List.of(NoticeIssue.ARRIVAL_IMPOSSIBLE.at(
                            Pointer.ROOT.to("arrivedAt"),
                            Map.of("sent", OsloTime.minute(notice.sentAt()), "now", OsloTime.minute(now)))));
        }
        notice.arrive(arrived);
        audit.record(new AuditEntry(
                "record_arrival",
                "application",
                notice.applicationId().toString(),
                null,
                null,
                null,
                Map.of("noticeId", notice.id(), "arrivedAt", arrived)));
    }
}
