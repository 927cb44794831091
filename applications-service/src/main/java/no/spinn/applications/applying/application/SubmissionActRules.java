package no.spinn.applications.applying.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.spinn.applications.applying.attachment.Attachment;
import no.spinn.applications.applying.attachment.Attachments;
import no.spinn.applications.applying.extension.Extensions;
import no.spinn.applications.applying.extension.OwnIntake;
import no.spinn.applications.applying.partner.Partner;
import no.spinn.applications.applying.partner.Partners;
import no.spinn.kit.problem.Refusal;

/** When a draft can be submitted. */
@ApplicationScoped
class SubmissionActRules implements ActRules {

    private final Completeness completeness;
    private final Partners partners;
    private final Attachments attachments;
    private final Extensions extensions;

    SubmissionActRules(Completeness completeness, Partners partners, Attachments attachments, Extensions extensions) {
        this.completeness = completeness;
        this.partners = partners;
        this.attachments = attachments;
        this.extensions = extensions;
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
        Map<UUID, Instant> extended = extended(cases);
        return (act, one) -> List.of(possible(one, extended)
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

    /** Only the applicant submits, so all cases of these calls are its own. */
    private Map<UUID, Instant> extended(List<ActCase> cases) {
        Set<UUID> calls = cases.stream().map(one -> one.application().callId()).collect(Collectors.toSet());
        return cases.isEmpty()
                ? Map.of()
                : extensions.latest(calls, cases.getFirst().caller());
    }

    private static Possibility possible(ActCase one, Map<UUID, Instant> extended) {
        OwnIntake intake = OwnIntake.at(
                one.now(), one.call(), extended.get(one.application().callId()));
        return Possibility.PLAIN.until(intake.until()).blockedBy(obstacles(intake));
    }

    private static List<Obstacle> obstacles(OwnIntake intake) {
        return switch (intake.intake()) {
            case OPEN -> List.of();
            case NOT_YET -> List.of(Obstacle.CALL_NOT_OPEN);
            case CANCELLED -> List.of(Obstacle.CALL_CANCELLED);
            case OVER -> List.of(intake.until() == null ? Obstacle.CALL_CLOSED : Obstacle.DEADLINE_PASSED);
        };
    }
}
