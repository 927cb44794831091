package no.spinn.instruments.catalogue.instrument.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import no.spinn.instruments.catalogue.instrument.Instruments;
import no.spinn.instruments.common.detail.CatalogueDetail;
import no.spinn.instruments.history.Subject;
import no.spinn.instruments.history.api.ChangeLogs;
import no.spinn.instruments.reference.criterion.InterpretedCriteria;
import no.spinn.instruments.reference.criterion.api.CaseView;
import no.spinn.instruments.reference.criterion.api.CriterionView;
import no.spinn.instruments.reference.criterion.api.NotExpressibleView;
import no.spinn.kit.language.Languages;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.representation.Representations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The versions and the audit entries of an instrument. */
@Path("/v1/instruments/{instrumentId}")
@Tag(name = "History", description = "Earlier states, and who changed them")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class InstrumentHistoryResource {

    private final PublicInstruments reading;
    private final InstrumentAccess access;
    private final Instruments instruments;
    private final ChangeLogs logs;
    private final Languages languages;
    private final Representations representations;

    InstrumentHistoryResource(
            PublicInstruments reading,
            InstrumentAccess access,
            Instruments instruments,
            ChangeLogs logs,
            Languages languages,
            Representations representations) {
        this.reading = reading;
        this.access = access;
        this.instruments = instruments;
        this.logs = logs;
        this.languages = languages;
        this.representations = representations;
    }

    @GET
    @Path("/versions")
    @PermitAll
    @Transactional
    @Operation(
            operationId = "listInstrumentVersions",
            summary = "Read the change log of an instrument",
            description = "Returns all published versions of the instrument, the oldest first, with their differences.")
    @APIResponse(
            responseCode = "200",
            description = "A page of versions",
            content = @Content(schema = @Schema(implementation = ChangeLogs.VersionPage.class)))
    public Response versions(@PathParam("instrumentId") InstrumentKey instrument, @BeanParam PageRequest page) {
        UUID instrumentId = reading.idOf(instrument);
        reading.get(instrumentId);
        return logs.versions(Subject.instrument(instrumentId), page);
    }

    @GET
    @Path("/versions/{version}")
    @PermitAll
    @Transactional
    @Operation(
            operationId = "getInstrumentVersion",
            summary = "Read a version of an instrument",
            description = "Returns the instrument in this version, which never changes.")
    @APIResponse(
            responseCode = "200",
            description = "The instrument in that version",
            content = @Content(schema = @Schema(implementation = InstrumentDetail.class)))
    public Response version(
            @PathParam("instrumentId") InstrumentKey instrument,
            @Parameter(description = "The version") @PathParam("version") int version) {
        return representations.permanent(
                InstrumentDetail.of(reading.version(reading.idOf(instrument), version), languages));
    }

    @GET
    @Path("/criteria/{criteriaVersion}")
    @PermitAll
    @Transactional
    @Operation(
            operationId = "getCriteria",
            summary = "Read a version of an instrument's criteria",
            description = "Returns the criteria in this version, to which calls and verdicts refer.")
    @APIResponse(
            responseCode = "200",
            description = "The criteria in that version",
            content = @Content(schema = @Schema(implementation = CriteriaView.class)))
    public Response criteria(
            @PathParam("instrumentId") InstrumentKey instrument,
            @Parameter(description = "The version of the criteria") @PathParam("criteriaVersion") int version) {
        UUID instrumentId = reading.idOf(instrument);
        InterpretedCriteria criteria = instruments
                .criteria(instrumentId, version)
                .orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, CatalogueDetail.NO_CRITERIA_VERSION.words()));
        return representations.permanent(new CriteriaView(
                instrumentId,
                version,
                CriterionView.of(criteria.criteria(), languages),
                CaseView.of(criteria.interpretation().cases(), languages),
                NotExpressibleView.of(criteria.interpretation().notExpressible(), languages)));
    }

    @GET
    @Path("/audit-entries")
    @PermissionsAllowed({InstrumentAccess.READ, InstrumentAccess.WRITE})
    @Transactional
    @Operation(
            operationId = "listInstrumentAuditEntries",
            summary = "Read who changed an instrument",
            description = "Returns all acts on one of your instruments, the oldest first, including those on drafts.")
    @APIResponse(
            responseCode = "200",
            description = "A page of audit entries",
            content = @Content(schema = @Schema(implementation = ChangeLogs.ActPage.class)))
    public Response acts(@PathParam("instrumentId") UUID instrumentId, @BeanParam PageRequest page) {
        access.requireOwn(instrumentId);
        return logs.acts("instrument", instrumentId, page);
    }

    @Schema(name = "Criteria", description = "A published version of the criteria of an instrument")
    record CriteriaView(
            UUID instrumentId,
            int version,
            List<CriterionView> criteria,
            List<CaseView> cases,
            List<NotExpressibleView> notExpressible) {}
}
