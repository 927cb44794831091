package no.spinn.applications.common.casefile;

import java.time.Instant;

/**
 * One document of a case.
 *
 * @param title in the language of the case
 * @param writtenAt when it was received, sent or created; documents are filed in this order
 */
public record CaseDocument(String title, Direction direction, Instant writtenAt, StoredFile file) {

    /** The direction from the point of view of the provider's archive. */
    public enum Direction {
        FROM_APPLICANT,
        TO_APPLICANT,
        /** Neither received nor sent, such as the journal. */
        INTERNAL
    }
}
