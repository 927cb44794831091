package no.spinn.instruments.call;

import java.util.List;
import no.spinn.instruments.history.Change;

/** Told within the transaction that brings calls to new public states. */
public record CallsPublished(List<News> news) {

    /** One call and what happened to it. */
    public record News(PublicCall call, Change change) {}
}
