package no.spinn.applications.handling.assessment.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.partner.Partners;
import no.spinn.applications.handling.assessment.Assignment;
import no.spinn.applications.handling.assessment.AssignmentCase;
import no.spinn.applications.handling.assessment.Assignments;
import no.spinn.kit.precondition.Preconditions;

/** Builds responses that show one assignment. */
@ApplicationScoped
class AssignmentAnswers {

    private final Assignments assignments;
    private final Partners partners;

    AssignmentAnswers(Assignments assignments, Partners partners) {
        this.assignments = assignments;
        this.partners = partners;
    }

    Response created(Application application, Assignment assignment) {
        return Response.created(
                        URI.create("/v1/applications/%s/assignments/%s".formatted(application.id(), assignment.id())))
                .tag(Preconditions.tag(assignment.version()))
                .entity(view(application, assignment))
                .build();
    }

    Response changed(AssignmentCase assigned) {
        assignments.flush();
        Assignment assignment = assigned.assignment();
        return Response.ok(view(assigned.application(), assignment))
                .tag(Preconditions.tag(assignment.version()))
                .build();
    }

    AssignmentView view(Application application, Assignment assignment) {
        return AssignmentView.of(assignment, AssignmentView.Subject.of(application, partners.of(application.id())));
    }
}
