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
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.applications.applying.application.api.ListedCase;
import no.spinn.applications.applying.application.api.ListedCases;
import no.spinn.applications.applying.list.Row;
import no.spinn.applications.applying.list.api.FacetedPage;
import no.spinn.applications.applying.list.api.ReadList;
import no.spinn.applications.applying.partner.Partner;
import no.spinn.applications.applying.partner.Partners;
import no.spinn.applications.handling.assessment.Assessors;
import no.spinn.applications.handling.assessment.Assignment;
import no.spinn.applications.handling.assessment.api.AssignmentView.Subject;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The assignments of an organisation's assessors, and those that it made. */
@Path("/v1/assignments")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessment")
public class WorklistResource {

    private final ReadList lists;
    private final ListedCases cases;
    private final Assessors assessors;
    private final Partners partners;
    private final Caller caller;

    WorklistResource(ReadList lists, ListedCases cases, Assessors assessors, Partners partners, Caller caller) {
        this.lists = lists;
        this.cases = cases;
        this.assessors = assessors;
        this.partners = partners;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "listOwnAssignments",
            summary = "List and search assignments",
            description =
                    "Lists the assignments of the caller's assessors, or those in applications to its calls; the newest "
                            + "first unless `sort` says otherwise.")
    public FacetedPage<ListedAssignment> list(@BeanParam AssignmentQuery query) {
        return lists.page(query.search(caller.organisation()), query).showing(rows -> rows(rows, query));
    }

    private List<ListedAssignment> rows(List<Row<Assignment>> rows, AssignmentQuery query) {
        Function<UUID, ListedCase> belongsTo = cases.of(rows, Assignment::applicationId, query);
        List<UUID> ids = rows.stream().map(row -> row.entity().applicationId()).toList();
        Map<UUID, List<Partner>> involved =
                partners.ofAll(ids).stream().collect(Collectors.groupingBy(Partner::applicationId));
        Map<UUID, String> references =
                assessors.references(rows.stream().map(Row::entity).toList());
        return rows.stream()
                .map(row -> listed(
                        row.entity(), references, belongsTo.apply(row.entity().applicationId()), involved))
                .toList();
    }

    private static ListedAssignment listed(
            Assignment assignment,
            Map<UUID, String> references,
            ListedCase belongsTo,
            Map<UUID, List<Partner>> involved) {
        List<Partner> partners = involved.getOrDefault(assignment.applicationId(), List.of());
        Subject subject = Subject.of(belongsTo.application(), partners, belongsTo.call());
        return new ListedAssignment(AssignmentView.of(assignment, references, subject), belongsTo.expanded());
    }
}
