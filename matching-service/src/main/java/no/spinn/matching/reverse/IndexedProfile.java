package no.spinn.matching.reverse;

import java.util.UUID;
import no.spinn.matching.condition.Facts;

/** A stored profile as far as matching looks at it. */
public record IndexedProfile(UUID id, Facts facts) {}
