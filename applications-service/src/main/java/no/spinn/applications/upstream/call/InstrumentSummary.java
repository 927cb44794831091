package no.spinn.applications.upstream.call;

import java.util.UUID;
import no.spinn.kit.language.LocalizedText;

/** The instrument of a call, as it is mentioned. */
public record NamedInstrument(UUID id, String slug, LocalizedText name) {}
