package no.spinn.applications.project.payment.api;

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
import no.spinn.applications.project.payment.Payment;
import no.spinn.kit.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The payments of the caller's projects, and of the projects that it funds. */
@Path("/v1/payments")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-up")
public class PaymentListResource {

    private final ReadList lists;
    private final ListedCases cases;
    private final Caller caller;

    PaymentListResource(ReadList lists, ListedCases cases, Caller caller) {
        this.lists = lists;
        this.cases = cases;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("spinn:applications")
    @Transactional
    @Operation(
            operationId = "searchPayments",
            summary = "List and search payments",
            description =
                    "Lists the payments of all projects of the caller, or of all projects that it funds; the newest first "
                            + "unless `sort` says otherwise.")
    public FacetedPage<ListedPayment> list(@BeanParam PaymentQuery query) {
        return lists.page(query.search(caller.organisation()), query).showing(rows -> rows(rows, query));
    }

    private List<ListedPayment> rows(List<Row<Payment>> rows, PaymentQuery query) {
        Function<UUID, ListedCase> belongsTo = cases.of(rows, Payment::applicationId, query);
        return rows.stream()
                .map(row -> listed(row, belongsTo.apply(row.entity().applicationId())))
                .toList();
    }

    private static ListedPayment listed(Row<Payment> row, ListedCase belongsTo) {
        return new ListedPayment(
                PaymentView.of(row.entity()), belongsTo.reference(), belongsTo.call(), belongsTo.expanded());
    }
}
