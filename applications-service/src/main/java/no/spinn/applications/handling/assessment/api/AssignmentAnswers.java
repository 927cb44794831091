package no.spinn.applications.handling.assessment.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.partner.Partners;
import no.spinn.applications.handling.assessment.Assessors;
import no.spinn.applications.handling.assessment.Assignment;
import no.spinn.applications.handling.assessment.AssignmentCase;
import no.spinn.applications.handling.assessment.Assignments;
import no.spinn.applications.upstream.call.api.CallReferences;
import no.spinn.kit.precondition.AnswerTags;
import no.spinn.kit.precondition.Preconditions;

/** Builds responses that show one assignment. */
@ApplicationScoped
class AssignmentAnswers {

    private final Assignments assignments;
    private final Assessors assessors;
    private final Partners partners;
    private final CallReferences calls;
    private final AnswerTags tags;
    private final Preconditions preconditions;

    AssignmentAnswers(
            Assignments assignments,
            Assessors assessors,
            Partners partners,
            CallReferences calls,
            AnswerTags tags,
            Preconditions preconditions) {
        this.assignments = assignments;
        this.assessors = assessors;
        this.partners = partners;
        this.calls = calls;
        this.tags = tags;
        this.preconditions = preconditions;
    }

    Response created(Application application, Assignment assignment) {
        URI location = URI.create("/v1/applications/%s/assignments/%s".formatted(application.id(), assignment.id()));
        return tagged(Response.created(location), application, assignment);
    }

    Response changed(AssignmentCase assigned) {
        assignments.flush();
        return tagged(Response.ok(), assigned.application(), assigned.assignment());
    }

    Response read(Application application, Assignment assignment) {
        AssignmentView view = view(application, assignment);
        return preconditions.respond(tags.of(assignment.version(), view), view);
    }

    /** All assignments of one application. */
    AssignmentView.AssignmentList list(Application application, List<Assignment> all) {
        AssignmentView.Subject subject = subject(application);
        Map<UUID, String> references = assessors.references(all);
        return new AssignmentView.AssignmentList(all.stream()
                .map(assignment -> AssignmentView.of(assignment, references, subject))
                .toList());
    }

    private Response tagged(Response.ResponseBuilder response, Application application, Assignment assignment) {
        AssignmentView view = view(application, assignment);
        return response.tag(tags.of(assignment.version(), view)).entity(view).build();
    }

    private AssignmentView view(Application application, Assignment assignment) {
        return AssignmentView.of(assignment, assessors.references(List.of(assignment)), subject(application));
    }

    private AssignmentView.Subject subject(Application application) {
        return AssignmentView.Subject.of(application, partners.of(application.id()), calls.of(application.callId()));
    }
}
