package no.spinn.instruments.catalogue.call;

import java.util.UUID;
import no.spinn.instruments.history.Change;
import no.spinn.kit.json.RawJson;

/**
 * A new public state of a call.
 *
 * @param text the public state as JSON
 */
public record CallNews(UUID id, CallState state, Change change, RawJson text) {}
