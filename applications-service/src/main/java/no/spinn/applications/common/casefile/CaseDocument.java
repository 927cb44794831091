package no.spinn.applications.common.casefile;

import java.time.Instant;

/**
 * One document of a case.
 *
 * @param title in the language of the case
 * @param writtenAt when it came, went or was made; documents are filed in this order
 */
public record CaseDocument(String title, Direction direction, Instant writtenAt, StoredFile file) {

    /** As the provider's archive sees it. */
    public enum Direction {
        FROM_APPLICANT,
        TO_APPLICANT,
        /** Of the case itself: neither came nor went. */
        INTERNAL
    }
}
