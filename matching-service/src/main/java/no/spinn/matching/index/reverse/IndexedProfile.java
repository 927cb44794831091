package no.spinn.matching.index.reverse;

import java.util.UUID;
import no.spinn.matching.language.condition.Facts;

/** A stored profile as far as matching looks at it. */
public record IndexedProfile(UUID id, Facts facts) {}
