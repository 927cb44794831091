package no.spinn.instruments.call;

import java.util.List;
import no.spinn.instruments.history.Change;
import no.spinn.kit.json.WrittenJson;

/** Told within the transaction that brings calls to new public states. */
public record CallsPublished(List<News> news) {

    /**
     * One call and what happened to it.
     *
     * @param state the call as JSON
     */
    public record News(PublicCall call, WrittenJson state, Change change) {}
}
