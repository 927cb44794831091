package no.spinn.applications.handling.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.ActCase;
import no.spinn.applications.applying.application.ActRules;
import no.spinn.applications.applying.application.Obstacle;
import no.spinn.applications.applying.application.Possibility;
import no.spinn.applications.applying.application.Role;
import no.spinn.applications.applying.partner.Partner;
import no.spinn.applications.applying.partner.Partners;

/** Which assignments an act can be about, by the table of {@link AssignmentAct}, and what refuses to score or to agree. */
@ApplicationScoped
class AssessmentActRules implements ActRules {

    private final Assignments assignments;
    private final Assessors assessors;
    private final Partners partners;

    AssessmentActRules(Assignments assignments, Assessors assessors, Partners partners) {
        this.assignments = assignments;
        this.assessors = assessors;
        this.partners = partners;
    }

    @Override
    public Set<Act> acts() {
        Set<Act> acts =
                Arrays.stream(AssignmentAct.values()).map(AssignmentAct::act).collect(Collectors.toSet());
        acts.add(Act.AGREE_SCORES);
        return EnumSet.copyOf(acts);
    }

    /** All that is known about the applications. */
    private record Known(
            Map<UUID, List<Assignment>> assignments,
            Map<UUID, Assessor> assessors,
            Map<UUID, List<Partner>> partners) {}

    @Override
    public Judge read(List<ActCase> cases) {
        List<UUID> ids = cases.stream().map(ActCase::id).toList();
        List<Assignment> all = assignments.ofAll(ids);
        Known known = new Known(
                all.stream().collect(Collectors.groupingBy(Assignment::applicationId)),
                assessors.byIds(all.stream().map(Assignment::assessorId).toList()).stream()
                        .collect(Collectors.toMap(Assessor::id, Function.identity())),
                partners.ofAll(ids).stream().collect(Collectors.groupingBy(Partner::applicationId)));
        return (act, one) -> possibilities(act, one, known);
    }

    private static List<Possibility> possibilities(Act act, ActCase one, Known known) {
        List<Assignment> assigned = known.assignments.getOrDefault(one.id(), List.of());
        if (act == Act.AGREE_SCORES) {
            boolean scored =
                    assigned.stream().anyMatch(assignment -> assignment.state().counts());
            return List.of(Possibility.PLAIN.blockedIf(!scored, Obstacle.SCORES_NOT_SUBMITTED));
        }
        return assigned.stream()
                .filter(assignment -> !act.by().contains(Role.ASSIGNED)
                        || assignment.organisation().equals(one.caller()))
                .filter(assignment -> isLegal(act, assignment))
                .map(assignment -> possibility(act, assignment, one, known))
                .toList();
    }

    private static boolean isLegal(Act act, Assignment assignment) {
        return Arrays.stream(AssignmentAct.values())
                .anyMatch(finer -> finer.act() == act && finer.isLegalFrom(assignment.state()));
    }

    private static Possibility possibility(Act act, Assignment assignment, ActCase one, Known known) {
        Possibility way = Possibility.on("assignmentId", assignment.id());
        return switch (act) {
            case SCORE -> way.blockedIf(isTied(assignment, one, known), Obstacle.CONFLICT_OF_INTEREST);
            case SUBMIT_SCORES ->
                way.blockedIf(isTied(assignment, one, known), Obstacle.CONFLICT_OF_INTEREST)
                        .blockedIf(
                                !ScoreRules.missing(
                                                assignment.scores(), one.call().assessmentCriteria())
                                        .isEmpty(),
                                Obstacle.SCORES_INCOMPLETE);
            default -> way;
        };
    }

    private static boolean isTied(Assignment assignment, ActCase one, Known known) {
        Assessor assessor = known.assessors.get(assignment.assessorId());
        List<Partner> involved = known.partners.getOrDefault(one.id(), List.of());
        return assessor != null
                && !Impartiality.conflicts(assessor, one.application(), involved)
                        .isEmpty();
    }
}
