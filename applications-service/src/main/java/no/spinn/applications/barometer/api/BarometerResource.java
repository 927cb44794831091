package no.spinn.applications.barometer.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.spinn.applications.barometer.Breakdown;
import no.spinn.applications.barometer.Dimension;
import no.spinn.kit.language.Languages;
import no.spinn.kit.language.Messages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How public innovation is paid for. */
@Path("/v1/barometer")
@RunOnVirtualThread
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Barometer", description = "How projects are paid for, and who was granted what")
public class BarometerResource {

    private static final Messages WORDS = Messages.of(BarometerResource.class);

    private final KeptBreakdowns breakdowns;
    private final BarometerSettings settings;
    private final Languages languages;

    BarometerResource(KeptBreakdowns breakdowns, BarometerSettings settings, Languages languages) {
        this.breakdowns = breakdowns;
        this.settings = settings;
        this.languages = languages;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "getBarometer",
            summary = "See how projects are paid for",
            description =
                    "Entirely by the own budget, partly or entirely by others: counted from applications and awards, beside "
                            + "what surveys found. No number exposes fewer than three organisations, neither itself nor by subtraction: "
                            + "parts that would are put together. Open to everybody.")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(schema = @Schema(implementation = BarometerView.class)))
    public Response get(
            @QueryParam("by")
                    @Parameter(description = "By what they are broken down; everything together if left out")
                    @Nullable
                    Dimension by) {
        Breakdown breakdown = breakdowns.by(by);
        CacheControl cache = new CacheControl();
        cache.setMaxAge(Math.toIntExact(settings.keep().toSeconds()));
        return Response.ok(new BarometerView(
                        languages.text(WORDS.text("definition")),
                        by,
                        breakdown.parts().stream()
                                .map(BarometerView.PartView::of)
                                .toList(),
                        Breakdown.FEWEST,
                        references()))
                .cacheControl(cache)
                .build();
    }

    private List<BarometerView.ReferenceView> references() {
        return Arrays.stream(References.values())
                .map(reference -> {
                    String figure = reference.name().toLowerCase(Locale.ROOT);
                    return new BarometerView.ReferenceView(
                            figure,
                            languages.text(WORDS.text(figure)),
                            reference.percent(),
                            References.YEAR,
                            References.SOURCE);
                })
                .toList();
    }
}
