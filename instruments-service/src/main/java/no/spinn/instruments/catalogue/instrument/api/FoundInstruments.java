package no.spinn.instruments.catalogue.instrument.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import no.spinn.instruments.search.Highlights.Piece;
import no.spinn.instruments.search.api.FacetsView;
import no.spinn.instruments.search.api.HighlightsView;
import no.spinn.kit.page.Paginated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the list of instruments. */
@Schema(name = "InstrumentPage")
record FoundInstruments(
        List<FoundInstrument> items,

        @Schema(description = "The cursor of the next page; absent on the last one") @Nullable
        String next,

        @Schema(description = "Only with `facets=true`") @Nullable
        FacetsView facets)
        implements Paginated {

    @Schema(name = "FoundInstrument", description = "An instrument in a list")
    record FoundInstrument(
            @JsonUnwrapped InstrumentView instrument,

            @Schema(description = "Only with `q`, when a shown text has a match; `title` marks the name") @Nullable
            HighlightsView highlights) {

        static FoundInstrument of(InstrumentView instrument, Map<String, List<Piece>> marked) {
            return new FoundInstrument(instrument, HighlightsView.of(instrument.name(), instrument.summary(), marked));
        }
    }
}
