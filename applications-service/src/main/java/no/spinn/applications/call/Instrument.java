package no.spinn.applications.call;

import java.util.UUID;
import no.spinn.kit.language.LocalizedText;

/**
 * The instrument (virkemiddel) that a call belongs to.
 *
 * @param slug its name in addresses, which never changes
 */
public record Instrument(UUID id, String slug, LocalizedText name) {}
