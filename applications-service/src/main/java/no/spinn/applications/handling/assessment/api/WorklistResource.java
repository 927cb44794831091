package no.spinn.applications.handling.assessment.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Applications;
import no.spinn.applications.applying.partner.Partner;
import no.spinn.applications.applying.partner.Partners;
import no.spinn.applications.handling.assessment.Assessors;
import no.spinn.applications.handling.assessment.Assignment;
import no.spinn.applications.handling.assessment.Assignments;
import no.spinn.applications.upstream.call.api.CallReference;
import no.spinn.applications.upstream.call.api.CallReferences;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The assignments of an organisation's assessors. */
@Path("/v1/assignments")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessment")
public class WorklistResource {

    private static final String LIST = "assignments";

    private final Assignments assignments;
    private final Assessors assessors;
    private final Applications applications;
    private final Partners partners;
    private final CallReferences calls;
    private final Caller caller;

    WorklistResource(
            Assignments assignments,
            Assessors assessors,
            Applications applications,
            Partners partners,
            CallReferences calls,
            Caller caller) {
        this.assignments = assignments;
        this.assessors = assessors;
        this.applications = applications;
        this.partners = partners;
        this.calls = calls;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "listOwnAssignments",
            summary = "List your assignments",
            description = "Lists the assignments of the caller's assessors. The newest come first.")
    public Page<AssignmentView> list(@BeanParam PageRequest page) {
        UUID last = page.afterId(LIST);
        List<Assignment> found = assignments.of(caller.organisation(), last, page.fetch());
        List<UUID> ids = found.stream().map(Assignment::applicationId).toList();
        Map<UUID, Application> assessed =
                applications.byIds(ids).stream().collect(Collectors.toMap(Application::id, Function.identity()));
        Map<UUID, List<Partner>> involved =
                partners.ofAll(ids).stream().collect(Collectors.groupingBy(Partner::applicationId));
        Map<UUID, String> references = assessors.references(found);
        Function<UUID, CallReference> named =
                calls.ofAll(assessed.values().stream().map(Application::callId));
        return page.page(found, assignment -> List.of(assignment.id().toString()), LIST)
                .map(assignment -> {
                    UUID id = assignment.applicationId();
                    Application application =
                            Objects.requireNonNull(assessed.get(id), "an assigned application is never deleted");
                    return AssignmentView.of(
                            assignment,
                            references,
                            AssignmentView.Subject.of(
                                    application,
                                    involved.getOrDefault(id, List.of()),
                                    named.apply(application.callId())));
                });
    }
}
