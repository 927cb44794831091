package no.spinn.applications.record.barometer.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import no.spinn.applications.record.barometer.BarometerCache;
import no.spinn.applications.record.barometer.Dimension;
import no.spinn.applications.record.barometer.InstrumentNames;
import no.spinn.applications.record.barometer.Question;
import no.spinn.kit.language.Languages;
import no.spinn.kit.representation.Representations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How innovation is paid for. */
@Path("/v1/barometer")
@RunOnVirtualThread
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Barometer", description = "How innovation is paid for")
public class BarometerResource {

    private final BarometerCache barometer;
    private final InstrumentNames instruments;
    private final Languages languages;
    private final Representations representations;

    BarometerResource(
            BarometerCache barometer,
            InstrumentNames instruments,
            Languages languages,
            Representations representations) {
        this.barometer = barometer;
        this.instruments = instruments;
        this.languages = languages;
        this.representations = representations;
    }

    @GET
    @Transactional
    @Operation(operationId = "getBarometer", summary = "Read the barometer", description = """
                    How many of the projects with a decision are paid for entirely by the applicant's own budget, partly, or \
                    entirely by others; with the figures of Innovasjonsbarometeret 2018 for comparison. The response includes the definition.

                    `by` and filters together name at most two of year, sector, county and instrument. Counts are withheld when they \
                    would disclose something about fewer than three organisations, alone or combined with any other response. They \
                    are cached for some minutes.""")
    @APIResponse(
            responseCode = "200",
            description = "The barometer",
            content = @Content(schema = @Schema(implementation = BarometerView.class)))
    public Response get(@BeanParam BarometerQuery query) {
        Question question = query.question();
        return representations.open(BarometerView.of(
                barometer.get(),
                question,
                question.by().contains(Dimension.INSTRUMENT) ? instruments.all() : Map.of(),
                languages));
    }
}
