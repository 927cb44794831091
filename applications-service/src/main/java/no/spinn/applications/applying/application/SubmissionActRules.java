package no.spinn.applications.applying.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.spinn.applications.applying.attachment.Attachment;
import no.spinn.applications.applying.attachment.Attachments;
import no.spinn.applications.applying.partner.Partner;
import no.spinn.applications.applying.partner.Partners;
import no.spinn.kit.problem.Refusal;

/** When a draft can be submitted. */
@ApplicationScoped
class SubmissionActRules implements ActRules {

    private final Completeness completeness;
    private final Partners partners;
    private final Attachments attachments;

    SubmissionActRules(Completeness completeness, Partners partners, Attachments attachments) {
        this.completeness = completeness;
        this.partners = partners;
        this.attachments = attachments;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.SUBMIT);
    }

    @Override
    public Judge read(List<ActCase> cases) {
        List<UUID> ids = cases.stream().map(ActCase::id).toList();
        Map<UUID, List<Partner>> invited =
                partners.ofAll(ids).stream().collect(Collectors.groupingBy(Partner::applicationId));
        Map<UUID, List<Attachment>> attached =
                attachments.ofAll(ids).stream().collect(Collectors.groupingBy(Attachment::applicationId));
        Completeness.Check check = completeness.now();
        return (act, one) -> List.of(Possibility.PLAIN
                .until(one.call().closesAt())
                .blockedBy(intake(one))
                .blockedBy(content(
                        one,
                        check,
                        invited.getOrDefault(one.id(), List.of()),
                        attached.getOrDefault(one.id(), List.of()))));
    }

    private static List<Obstacle> content(
            ActCase one, Completeness.Check check, List<Partner> invited, List<Attachment> attached) {
        try {
            boolean complete = check.of(one.application().draft(), one.call(), invited, attached)
                    .faults()
                    .isEmpty();
            return complete ? List.of() : List.of(Obstacle.INCOMPLETE);
        } catch (Refusal notUnderstood) {
            return List.of(Obstacle.CRITERION_NOT_UNDERSTOOD);
        }
    }

    private static List<Obstacle> intake(ActCase one) {
        return switch (one.call().intakeAt(one.now())) {
            case OPEN -> List.of();
            case NOT_YET -> List.of(Obstacle.CALL_NOT_OPEN);
            case CANCELLED -> List.of(Obstacle.CALL_CANCELLED);
            case OVER -> List.of(one.call().closesAt() == null ? Obstacle.CALL_CLOSED : Obstacle.DEADLINE_PASSED);
        };
    }
}
