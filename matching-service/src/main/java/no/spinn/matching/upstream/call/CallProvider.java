package no.spinn.matching.upstream.call;

import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * The organisation that decides on the applications to a call.
 *
 * @param name null while the latest event of the call is from before events had names
 */
public record CallProvider(
        OrganisationId organisation, @Nullable LocalizedText name) {}
