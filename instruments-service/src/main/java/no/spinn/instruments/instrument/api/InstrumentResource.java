package no.spinn.instruments.instrument.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import no.spinn.instruments.api.AsOf;
import no.spinn.instruments.api.Positions;
import no.spinn.instruments.api.Representations;
import no.spinn.instruments.instrument.InstrumentStatus;
import no.spinn.instruments.instrument.Instruments;
import no.spinn.instruments.instrument.Nature;
import no.spinn.instruments.instrument.PublicInstrument;
import no.spinn.kit.language.Languages;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reading instruments, as they are and as they were. */
@Path("/v1/instruments")
@Tag(name = "Instruments", description = "What a public body can apply for or use")
@RunOnVirtualThread
@PermitAll
public class InstrumentResource {

    private final InstrumentReading reading;
    private final Languages languages;
    private final Representations representations;

    InstrumentResource(InstrumentReading reading, Languages languages, Representations representations) {
        this.reading = reading;
        this.languages = languages;
        this.representations = representations;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listInstruments",
            summary = "List the instruments",
            description =
                    "The instruments that are offered, without their criteria; with `status=retired`, those that were.")
    @APIResponse(
            responseCode = "200",
            description = "A page of instruments",
            content = @Content(schema = @Schema(implementation = InstrumentPage.class)))
    public Response list(
            @BeanParam PageRequest page,
            @Parameter(description = "Only instruments of this nature") @QueryParam("nature") @Nullable Nature nature,
            @Parameter(description = "Only instruments of this provider") @QueryParam("providerId") @Nullable
                    UUID providerId,
            @Parameter(description = "Instruments in this state; published when left out")
                    @QueryParam("status")
                    @Nullable
                    InstrumentStatus status,
            @Parameter(description = AsOf.DESCRIPTION) @QueryParam("asOf") @Nullable String asOf) {
        Instruments.Filter filter =
                new Instruments.Filter(nature, providerId, status == null ? InstrumentStatus.PUBLISHED : status);
        UUID after = Positions.after(page.after(nature, providerId, status, asOf));
        List<PublicInstrument> found = asOf == null
                ? reading.after(after, filter, page.fetch())
                : reading.afterAsOf(after, filter, AsOf.moment(asOf), page.fetch());
        Page<InstrumentView> answer = page.page(
                        found, instrument -> Positions.of(instrument.id()), nature, providerId, status, asOf)
                .map(instrument -> InstrumentView.of(instrument, languages));
        return representations.open(answer);
    }

    @GET
    @Path("/{instrumentId}")
    @Transactional
    @Operation(
            operationId = "getInstrument",
            summary = "Read an instrument",
            description = "One instrument with its criteria in the published version.")
    @APIResponse(
            responseCode = "200",
            description = "The instrument",
            content = @Content(schema = @Schema(implementation = InstrumentDetail.class)))
    public Response get(
            @Parameter(description = "The id of the instrument") @PathParam("instrumentId") UUID instrumentId,
            @Parameter(description = AsOf.DESCRIPTION) @QueryParam("asOf") @Nullable String asOf) {
        PublicInstrument instrument =
                asOf == null ? reading.get(instrumentId) : reading.asOf(instrumentId, AsOf.moment(asOf));
        return representations.open(InstrumentDetail.of(instrument, languages));
    }

    /** Names the page's schema; never made. */
    private record InstrumentPage(
            List<InstrumentView> items, @Nullable String next) {}
}
