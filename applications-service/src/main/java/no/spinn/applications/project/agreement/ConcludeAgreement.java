package no.spinn.applications.project.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.applying.application.Decided;
import no.spinn.applications.applying.application.MoveApplication;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.handling.appeal.Appeals;
import no.spinn.applications.project.report.Report;
import no.spinn.applications.project.report.Reports;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.time.DatabaseClock;
import org.jspecify.annotations.Nullable;

/** Concludes the agreement about a grant. The act of each method has begun. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ConcludeAgreement {

    private final Agreements agreements;
    private final Reports reports;
    private final Appeals appeals;
    private final MoveApplication moveApplication;
    private final DatabaseClock clock;
    private final Audit audit;

    ConcludeAgreement(
            Agreements agreements,
            Reports reports,
            Appeals appeals,
            MoveApplication moveApplication,
            DatabaseClock clock,
            Audit audit) {
        this.agreements = agreements;
        this.reports = reports;
        this.appeals = appeals;
        this.moveApplication = moveApplication;
        this.clock = clock;
        this.audit = audit;
    }

    /** Stores the agreement that the provider writes. Replaces an earlier one. */
    public Agreement write(Application application, @Nullable Agreement earlier, Terms terms) {
        Decided decision = Objects.requireNonNull(application.decision(), "an application with a grant has a decision");
        List<Fault> faults = TermsRules.faults(terms, decision.granted());
        if (!faults.isEmpty()) {
            throw new ApplicationRefused(
                    ApplicationProblem.AGREEMENT_FAULTY, ApplicationDetail.AGREEMENT_NOT_STORED.words(), faults);
        }
        Agreement agreement = earlier;
        if (agreement == null) {
            agreement = new Agreement(application.id(), terms, clock.now());
            agreements.persist(agreement);
        } else {
            agreement.rewrite(terms, clock.now());
        }
        audit.record(new AuditEntry(
                "write_agreement", "application", application.id().toString(), null, null, null));
        agreements.flush();
        return agreement;
    }

    /** Accepts the agreement for the applicant. From now on, its reports are due. */
    public void accept(Application application, Agreement agreement) {
        requireNoAppeal(application);
        requireAboutStanding(application, agreement);
        agreement.accept(clock.now());
        reports.require(application.id(), requirements(agreement.terms()));
        moveApplication.move(application, Act.ACCEPT, null);
        agreements.flush();
    }

    /** Declines the grant for the applicant. */
    public void decline(Application application, String reason) {
        requireNoAppeal(application);
        moveApplication.move(application, Act.DECLINE, reason);
    }

    /** Starts the project. */
    public void start(Application application) {
        moveApplication.move(application, Act.START, null);
    }

    /**
     * Refuses an agreement from before a reversal, because it is about another decision and perhaps another amount.
     */
    private static void requireAboutStanding(Application application, Agreement agreement) {
        if (!agreement.isAbout(application)) {
            throw new ApplicationRefused(
                    ApplicationProblem.AGREEMENT_FAULTY, ApplicationDetail.AGREEMENT_OUTDATED.words());
        }
    }

    /**
     * Refuses while an appeal is pending, because a reversal would remove the decision that the project is based on.
     */
    private void requireNoAppeal(Application application) {
        if (appeals.isPending(application.id())) {
            throw new ApplicationRefused(ApplicationProblem.APPEAL_PENDING, ApplicationDetail.APPEAL_PENDING.words());
        }
    }

    private static List<Report.Requirement> requirements(Terms terms) {
        Map<String, LocalDate> milestones =
                terms.milestones().stream().collect(Collectors.toMap(Terms.Milestone::key, Terms.Milestone::dueOn));
        return terms.reports().stream()
                .map(report -> new Report.Requirement(
                        report.key(),
                        report.kind(),
                        report.title(),
                        Objects.requireNonNull(
                                report.dueOn() == null ? milestones.get(report.milestone()) : report.dueOn(),
                                "the rules require a day or a milestone")))
                .toList();
    }
}
