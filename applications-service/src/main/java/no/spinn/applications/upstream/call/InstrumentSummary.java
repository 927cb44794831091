package no.spinn.applications.upstream.call;

import java.util.UUID;
import no.spinn.kit.language.LocalizedText;

/** The id and the names of a call's instrument. */
public record InstrumentSummary(UUID id, String slug, LocalizedText name) {}
