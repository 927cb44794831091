package no.spinn.instruments.catalogue.instrument;

import java.util.UUID;
import no.spinn.instruments.reference.provider.NamedProvider;
import org.jspecify.annotations.Nullable;

/**
 * The public state of an instrument: shown to readers, sent to other services and stored in the history. JSON has the
 * members of presentation and rules side by side.
 *
 * @param version the version of the whole state
 * @param retirement the reason why it is retired
 */
public record PublicInstrument(
        UUID id,
        int version,
        InstrumentState status,
        String slug,
        NamedProvider provider,
        Nature nature,
        PublicPresentation presentation,
        InstrumentRules rules,
        @Nullable String retirement) {}
