package no.spinn.applications.project.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.applying.application.Decided;
import no.spinn.applications.applying.application.MoveApplication;
import no.spinn.applications.common.document.DisplayMoney;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.project.payment.Payments;
import no.spinn.applications.project.report.Report;
import no.spinn.applications.project.report.Reports;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.time.DatabaseClock;
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

    /** Returns the closing of a case; empty before it is closed. */
    public Optional<Closing> closing(UUID applicationId) {
        return Optional.ofNullable(database.find(Closing.class, applicationId));
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
                    ApplicationDetail.CASE_NOT_CLOSED.words(),
                    List.of(remainderMissing(settlement(application))));
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
            throw new ApplicationRefused(
                    ApplicationProblem.NOT_SETTLED, ApplicationDetail.CASE_NOT_CLOSED.words(), open);
        }
    }

    private static Fault remainderMissing(Settlement settlement) {
        Currency currency = Objects.requireNonNull(settlement.granted(), "what is left of nothing")
                .unit();
        return ClosingIssue.REMAINDER.at(
                Pointer.ROOT.to("remainder"), Map.of("left", DisplayMoney.of(settlement.left(), currency)));
    }

    private static Fault notApproved(Report report) {
        return ClosingIssue.REPORT_NOT_APPROVED.at(
                Pointer.ROOT.to("reports").to(report.requirement().key()));
    }
}
