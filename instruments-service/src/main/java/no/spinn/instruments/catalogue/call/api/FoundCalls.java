package no.spinn.instruments.catalogue.call.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import no.spinn.instruments.search.Highlights.Piece;
import no.spinn.instruments.search.api.FacetsView;
import no.spinn.instruments.search.api.HighlightsView;
import no.spinn.kit.page.Paginated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the list of calls. */
@Schema(name = "CallPage")
record FoundCalls(
        List<FoundCall> items,

        @Schema(description = "The cursor of the next page; absent on the last one") @Nullable
        String next,

        @Schema(description = "Only with `facets=true`") @Nullable
        FacetsView facets)
        implements Paginated {

    @Schema(name = "FoundCall", description = "A call in a list")
    record FoundCall(
            @JsonUnwrapped CallView call,

            @Schema(description = "Only with `q`, when a shown text has a match") @Nullable
            HighlightsView highlights) {

        static FoundCall of(CallView call, Map<String, List<Piece>> marked) {
            return new FoundCall(call, HighlightsView.of(call.title(), call.summary(), marked));
        }
    }
}
