package no.spinn.matching.index.reverse;

import java.util.UUID;
import no.spinn.criteria.value.Facts;

/** The part of a stored profile that matching uses. */
public record IndexedProfile(UUID id, Facts facts) {}
