package no.spinn.applications.handling.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.application.ApplicationRefused;
import no.spinn.applications.applying.application.MoveApplication;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.upstream.call.AssessmentCriterion;
import no.spinn.applications.upstream.call.Calls;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.time.DatabaseClock;
import org.jspecify.annotations.Nullable;

/** Assesses applications criterion by criterion. The act of each method has begun. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ScoreApplication {

    private final Calls calls;
    private final Assessors assessors;
    private final AssignAssessors assignAssessors;
    private final Assignments assignments;
    private final Consensuses consensuses;
    private final MoveApplication moveApplication;
    private final DatabaseClock clock;
    private final Audit audit;

    ScoreApplication(
            Calls calls,
            Assessors assessors,
            AssignAssessors assignAssessors,
            Assignments assignments,
            Consensuses consensuses,
            MoveApplication moveApplication,
            DatabaseClock clock,
            Audit audit) {
        this.calls = calls;
        this.assessors = assessors;
        this.assignAssessors = assignAssessors;
        this.assignments = assignments;
        this.consensuses = consensuses;
        this.moveApplication = moveApplication;
        this.clock = clock;
        this.audit = audit;
    }

    /** Begins the assessment after the formal check. */
    public void begin(Application application) {
        moveApplication.move(application, Act.BEGIN_ASSESSMENT, null);
    }

    /** Stores scores, which may be incomplete. Refuses an assessor with a conflict of interest. */
    public void score(AssignmentCase assigned, List<Score> scores) {
        requireImpartial(assigned);
        requireFaultless(ScoreRules.faults(scores, criteria(assigned.application())));
        Assignment assignment = assigned.assignment();
        assignment.score(scores);
        assignments.flush();
    }

    /** Submits the scores of an assessor, which cannot change after that. */
    public void submit(AssignmentCase assigned) {
        requireImpartial(assigned);
        Assignment assignment = assigned.assignment();
        requireFaultless(ScoreRules.missing(assignment.scores(), criteria(assigned.application())));
        assignment.submit(clock.now());
        assignAssessors.record("submit_scores", assignment, null);
        assignments.flush();
    }

    /** Stores the scores that the assessors agreed on. Replaces earlier ones. */
    public Consensus agree(Application application, @Nullable Consensus earlier, List<Score> scores) {
        requireSubmitted(application);
        List<AssessmentCriterion> criteria = criteria(application);
        List<Fault> faults = new ArrayList<>(ScoreRules.faults(scores, criteria));
        faults.addAll(ScoreRules.missing(scores, criteria));
        requireFaultless(faults);
        Consensus consensus = earlier;
        if (consensus == null) {
            consensus = new Consensus(application.id(), scores, clock.now());
            consensuses.persist(consensus);
        } else {
            consensus.agree(scores, clock.now());
        }
        audit.record(
                new AuditEntry("agree_scores", "application", application.id().toString(), null, null, null));
        consensuses.flush();
        return consensus;
    }

    private List<AssessmentCriterion> criteria(Application application) {
        return calls.findById(application.callId()).terms().assessmentCriteria();
    }

    private void requireImpartial(AssignmentCase assigned) {
        assignAssessors.requireImpartial(
                assessors.findById(assigned.assignment().assessorId()), assigned.application());
    }

    private void requireSubmitted(Application application) {
        if (assignments.of(application.id()).stream()
                .noneMatch(one -> one.state().counts())) {
            throw new ApplicationRefused(
                    ApplicationProblem.WRONG_STATE, ApplicationDetail.NO_SCORES_TO_AGREE_ON.words());
        }
    }

    private static void requireFaultless(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new ApplicationRefused(
                    ApplicationProblem.SCORES_FAULTY, ApplicationDetail.SCORES_NOT_STORED.words(), faults);
        }
    }
}
