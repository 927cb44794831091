package no.spinn.benchmarks.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** A provider that writes its instruments and calls. */
public final class Author {

    private final InstrumentsApi api;
    private final String token;

    Author(InstrumentsApi api, String token) {
        this.api = api;
        this.token = token;
    }

    /** Drafts and publishes an instrument; returns its id. */
    public String publishInstrument(JsonNode plan) throws IOException, InterruptedException {
        InstrumentsApi.Answer draft = api.create("/v1/instrument-drafts", token, plan);
        api.act("/v1/instrument-drafts/%s/publication".formatted(draft.id()), token, draft.tag());
        return draft.id();
    }

    /** Drafts and schedules a call; returns its id. */
    public String announceCall(JsonNode plan) throws IOException, InterruptedException {
        InstrumentsApi.Answer draft = api.create("/v1/calls", token, plan);
        api.act("/v1/calls/%s/scheduling".formatted(draft.id()), token, draft.tag());
        return draft.id();
    }
}
