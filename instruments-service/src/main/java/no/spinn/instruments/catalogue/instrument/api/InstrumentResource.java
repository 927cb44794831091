package no.spinn.instruments.catalogue.instrument.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.spinn.instruments.common.api.AsOf;
import no.spinn.instruments.history.Kind;
import no.spinn.instruments.history.Subject;
import no.spinn.instruments.history.api.ResponseInvalidation;
import no.spinn.kit.language.Languages;
import no.spinn.kit.representation.Representations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reads an instrument in its present or in an earlier state. */
@Path("/v1/instruments")
@Tag(name = "Instruments", description = "Funding and procedures for public bodies")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermitAll
public class InstrumentResource {

    private final PublicInstruments reading;
    private final Languages languages;
    private final Representations representations;

    InstrumentResource(PublicInstruments reading, Languages languages, Representations representations) {
        this.reading = reading;
        this.languages = languages;
        this.representations = representations;
    }

    @GET
    @Path("/{instrumentId}")
    @Transactional
    @Operation(
            operationId = "getInstrument",
            summary = "Read an instrument",
            description = "Returns an instrument with its published criteria.")
    @APIResponse(
            responseCode = "200",
            description = "The instrument",
            content = @Content(schema = @Schema(implementation = InstrumentDetail.class)))
    public Response get(
            @PathParam("instrumentId") InstrumentKey instrument,
            @Parameter(description = AsOf.DESCRIPTION) @QueryParam("asOf") @Nullable String asOf) {
        UUID instrumentId = reading.idOf(instrument);
        if (asOf != null) {
            return representations.open(InstrumentDetail.of(reading.asOf(instrumentId, AsOf.moment(asOf)), languages));
        }
        return representations.kept(
                InstrumentDetail.of(reading.get(instrumentId), languages),
                ResponseInvalidation.of(Subject.instrument(instrumentId), Kind.PROVIDER));
    }
}
