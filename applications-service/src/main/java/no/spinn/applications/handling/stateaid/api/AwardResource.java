package no.spinn.applications.handling.stateaid.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import no.spinn.applications.handling.stateaid.Award;
import no.spinn.applications.handling.stateaid.Awards;
import no.spinn.kit.language.Languages;
import no.spinn.kit.page.NextLink;
import no.spinn.kit.page.Page;
import no.spinn.kit.representation.Representations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public list of awards of state aid. */
@Path("/v1/awards")
@RunOnVirtualThread
@PermitAll
@Tag(name = "State aid")
public class AwardResource {

    private static final MediaType CSV = MediaType.valueOf(Csv.MEDIA_TYPE);

    private final Awards awards;
    private final Languages languages;
    private final Representations representations;

    AwardResource(Awards awards, Languages languages, Representations representations) {
        this.awards = awards;
        this.languages = languages;
        this.representations = representations;
    }

    @GET
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE})
    @Operation(operationId = "listAwards", summary = "List awards of state aid", description = """
                    Lists granted state aid that was neither declined nor reversed on appeal. The latest come first. The format is \
                    JSON or, with `Accept: text/csv`, CSV in pages of the same size, or whole.

                    Since 11 December 2023, single awards of EUR 100,000 or more must be reported to Registeret for offentlig støtte; \
                    the list has these by default. From 1 January 2026, Regulation (EU) 2023/2831 requires all de minimis aid, of any \
                    amount, in a central register within 20 working days: `minimumEur=0` lists it too. The provider reports, and can \
                    use this list for it.

                    Recipients are given by organisation number only. A sole proprietorship also has such a number, and this list \
                    does not distinguish it from a company; a register that shows names has to look them up in Enhetsregisteret.""")
    @APIResponse(
            responseCode = "200",
            description = "A page of awards",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AwardPage.class)),
                @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam AwardQuery query, @Context HttpHeaders headers, @Context UriInfo uri) {
        boolean table = wantsTable(headers);
        AwardPage page = AwardPage.of(awards(query, table).map(award -> AwardView.of(award, languages)));
        Response.ResponseBuilder answer = Response.fromResponse(
                table
                        ? representations.open(page.csv(query.bom).getBytes(StandardCharsets.UTF_8), Csv.MEDIA_TYPE)
                        : representations.open(page));
        if (table && page.next() != null) {
            answer.header(HttpHeaders.LINK, NextLink.to(uri.getRequestUri(), page.next()));
        }
        // A cache must not mix up JSON and CSV.
        return answer.header(HttpHeaders.VARY, null)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private Page<Award> awards(AwardQuery query, boolean table) {
        return table && query.whole
                ? query.all(awards.search(query.searchForAll()))
                : query.page(awards.search(query.search()));
    }

    private static boolean wantsTable(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(MediaType.APPLICATION_JSON_TYPE) || type.isCompatible(CSV))
                .findFirst()
                .map(type -> !type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .orElse(false);
    }
}
