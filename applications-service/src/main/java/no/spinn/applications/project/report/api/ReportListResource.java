package no.spinn.applications.project.report.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import no.spinn.applications.applying.application.api.ListedCase;
import no.spinn.applications.applying.application.api.ListedCases;
import no.spinn.applications.applying.list.Row;
import no.spinn.applications.applying.list.api.FacetedPage;
import no.spinn.applications.applying.list.api.ReadList;
import no.spinn.applications.project.report.Report;
import no.spinn.kit.security.Caller;
import no.spinn.kit.time.DatabaseClock;
import no.spinn.kit.time.OsloDays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The reports of the caller's projects, and of the projects that it funds. */
@Path("/v1/reports")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-up")
public class ReportListResource {

    private final ReadList lists;
    private final ListedCases cases;
    private final DatabaseClock clock;
    private final Caller caller;

    ReportListResource(ReadList lists, ListedCases cases, DatabaseClock clock, Caller caller) {
        this.lists = lists;
        this.cases = cases;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "searchReports",
            summary = "List and search reports",
            description =
                    "Lists the reports of all projects of the caller, or of all projects that it funds; the newest first "
                            + "unless `sort` says otherwise.")
    public FacetedPage<ListedReport> list(@BeanParam ReportQuery query) {
        return lists.page(query.search(caller.organisation()), query).showing(rows -> rows(rows, query));
    }

    private List<ListedReport> rows(List<Row<Report>> rows, ReportQuery query) {
        Function<UUID, ListedCase> belongsTo = cases.of(rows, Report::applicationId, query);
        LocalDate today = OsloDays.at(clock.now());
        return rows.stream()
                .map(row -> listed(row, today, belongsTo.apply(row.entity().applicationId())))
                .toList();
    }

    private static ListedReport listed(Row<Report> row, LocalDate today, ListedCase belongsTo) {
        return new ListedReport(
                ReportView.of(row.entity(), today),
                belongsTo.reference(),
                belongsTo.call(),
                Objects.requireNonNull(row.dueAt(), "a report has a last day"),
                belongsTo.expanded());
    }
}
