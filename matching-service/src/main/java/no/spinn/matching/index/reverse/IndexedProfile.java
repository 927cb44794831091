package no.spinn.matching.index.reverse;

import java.util.UUID;
import no.spinn.criteria.member.JudgedFacts;
import no.spinn.criteria.value.Facts;

/** The part of a stored profile that matching uses. */
public record IndexedProfile(UUID id, JudgedFacts facts) {

    /** The profile of an organisation that applies for itself. */
    public IndexedProfile(UUID id, Facts facts) {
        this(id, JudgedFacts.alone(facts));
    }
}
