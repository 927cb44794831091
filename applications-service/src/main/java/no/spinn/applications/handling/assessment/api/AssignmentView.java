package no.spinn.applications.handling.assessment.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.api.ApplicationReference;
import no.spinn.applications.applying.partner.Partner;
import no.spinn.applications.common.organisation.api.OrganisationReference;
import no.spinn.applications.handling.assessment.Assignment;
import no.spinn.applications.handling.assessment.AssignmentState;
import no.spinn.applications.upstream.call.api.CallReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The assignment of an assessor to an application, with the information that the assessor needs to judge its impartiality.
 */
@Schema(name = "Assignment")
record AssignmentView(
        UUID id,
        UUID assessorId,

        @Schema(description = "The provider's own reference of the assessor")
        String reference,

        OrganisationReference organisation,
        AssignmentState state,
        Subject application,

        @Schema(description = "May be incomplete until they are submitted")
        List<ScoresBody.ScoreBody> scores,

        Instant assignedAt,
        @Nullable Instant declaredAt,
        @Nullable Instant submittedAt,
        @Nullable Instant recusedAt,
        @Nullable String recusalReason) {

    /** The application to assess, and the organisations that are involved. */
    @Schema(name = "AssignmentSubject")
    record Subject(
            UUID id,
            CallReference call,
            @Nullable String title,
            OrganisationReference applicant,
            List<OrganisationReference> partners) {

        static Subject of(Application application, List<Partner> partners, CallReference call) {
            return new Subject(
                    application.id(),
                    call,
                    application.draft().title(),
                    ApplicationReference.applicantOf(application),
                    partners.stream()
                            .map(partner -> new OrganisationReference(partner.organisation(), partner.name()))
                            .toList());
        }
    }

    static AssignmentView of(Assignment assignment, Map<UUID, String> references, Subject subject) {
        return new AssignmentView(
                assignment.id(),
                assignment.assessorId(),
                Objects.requireNonNull(
                        references.get(assignment.assessorId()), "an assessor with assignments stays registered"),
                subject.call.naming(assignment.organisation()),
                assignment.state(),
                subject,
                assignment.scores().stream().map(ScoresBody::body).toList(),
                assignment.assignedAt(),
                assignment.declaredAt(),
                assignment.submittedAt(),
                assignment.recusedAt(),
                assignment.recusalReason());
    }

    /** A complete list of assignments. */
    @Schema(name = "AssignmentList")
    record AssignmentList(List<AssignmentView> items) {}
}
