package no.spinn.applications.handling.appeal.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.spinn.applications.applying.application.api.ListedCase;
import no.spinn.applications.applying.application.api.ListedCases;
import no.spinn.applications.applying.list.Row;
import no.spinn.applications.applying.list.api.FacetedPage;
import no.spinn.applications.applying.list.api.ReadList;
import no.spinn.applications.handling.appeal.Appeal;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The appeals of the caller, as applicant, provider or appeal body. */
@Path("/v1/appeals")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appeal")
public class AppealListResource {

    private final ReadList lists;
    private final ListedCases cases;
    private final AppealViews views;
    private final Caller caller;

    AppealListResource(ReadList lists, ListedCases cases, AppealViews views, Caller caller) {
        this.lists = lists;
        this.cases = cases;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "listAppeals",
            summary = "List and search appeals",
            description =
                    "Lists the caller's own appeals, those against its decisions, or those that were forwarded to it; "
                            + "the newest first unless `sort` says otherwise.")
    public FacetedPage<ListedAppeal> list(@BeanParam AppealQuery query) {
        return lists.page(query.search(caller.organisation()), query).showing(rows -> rows(rows, query));
    }

    private List<ListedAppeal> rows(List<Row<Appeal>> rows, AppealQuery query) {
        Function<UUID, ListedCase> belongsTo = cases.of(rows, Appeal::applicationId, query);
        return views.of(rows.stream().map(Row::entity).toList()).stream()
                .map(view -> new ListedAppeal(
                        view, belongsTo.apply(view.applicationId()).expanded()))
                .toList();
    }
}
