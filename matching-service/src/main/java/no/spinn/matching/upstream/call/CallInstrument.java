package no.spinn.matching.upstream.call;

import java.util.UUID;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The instrument that a call is for.
 *
 * @param slug null while the latest event of the call is from before events had slugs
 * @param name null while the latest event of the call is from before events had names
 */
public record CallInstrument(
        UUID id, @Nullable String slug, @Nullable LocalizedText name) {}
