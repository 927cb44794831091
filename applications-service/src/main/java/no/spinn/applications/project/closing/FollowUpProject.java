package no.spinn.applications.project.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.applying.application.Decided;
import no.spinn.applications.applying.application.MoveApplication;
import no.spinn.applications.common.time.DatabaseClock;
import no.spinn.applications.project.payment.Payments;
import no.spinn.applications.project.report.Report;
import no.spinn.applications.project.report.Reports;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import org.jspecify.annotations.Nullable;

/** Computes the progress of a project, and closes its case. */
@ApplicationScoped
public class FollowUpProject {

    private final Reports reports;
    private final Payments payments;
    private final MoveApplication moveApplication;
    private final EntityManager database;
    private final DatabaseClock clock;

    FollowUpProject(
            Reports reports,
            Payments payments,
            MoveApplication moveApplication,
            EntityManager database,
            DatabaseClock clock) {
        this.reports = reports;
        this.payments = payments;
        this.moveApplication = moveApplication;
        this.database = database;
        this.clock = clock;
    }

    public Settlement settlement(Application application) {
        Decided decision = application.decision();
        return new Settlement(decision == null ? null : decision.granted(), payments.paid(application.id()));
    }

    /**
     * Closes the case. {@link Act#CLOSE} has begun.
     *
     * @param remainder the reason why a part of the grant was not paid; null when all was paid
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Closing close(Application application, @Nullable String remainder) {
        requireApproved(application);
        if (settlement(application).left().signum() > 0 && remainder == null) {
            throw new ApplicationRefused(
                    ApplicationProblem.NOT_SETTLED,
                    "The case was not closed; see errors.",
                    List.of(new Fault(
                            "/remainder",
                            "required",
                            "%s of the grant have not been paid; state the reason"
                                    .formatted(settlement(application).left()))));
        }
        Closing closing = new Closing(application.id(), remainder, clock.now());
        database.persist(closing);
        moveApplication.move(application, Act.CLOSE, remainder);
        return closing;
    }

    private void requireApproved(Application application) {
        List<Fault> open = reports.of(application.id()).stream()
                .filter(report -> !report.state().isApproved())
                .map(FollowUpProject::notApproved)
                .toList();
        if (!open.isEmpty()) {
            throw new ApplicationRefused(ApplicationProblem.NOT_SETTLED, "The case was not closed; see errors.", open);
        }
    }

    private static Fault notApproved(Report report) {
        return new Fault(
                Pointer.ROOT.to("reports").to(report.requirement().key()).text(),
                "not_approved",
                "the report has not been approved");
    }
}
