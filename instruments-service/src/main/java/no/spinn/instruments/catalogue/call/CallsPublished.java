package no.spinn.instruments.catalogue.call;

import java.util.List;
import java.util.UUID;
import no.spinn.instruments.history.Change;
import no.spinn.kit.json.RawJson;

/** Told within the transaction that brings calls to new public states. */
public record CallsPublished(List<News> news) {

    /**
     * One call and what happened to it.
     *
     * @param text all that everybody may know of it, as JSON
     */
    public record News(UUID id, CallState state, RawJson text, Change change) {}
}
