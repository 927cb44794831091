package no.spinn.applications.applying.list;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of every list are filtered by; null or empty values filter nothing.
 *
 * @param words what title and stated name of the applicant contain together, in any case
 * @param changedFrom the earliest time of the last change
 * @param dueFrom the earliest deadline; rows without one do not match
 * @param dueBefore the end of the deadlines, exclusive; rows without one do not match
 */
public record Filter(
        @Nullable UUID callId,
        List<OrganisationId> applicants,
        List<String> words,
        @Nullable Instant changedFrom,
        @Nullable Instant dueFrom,
        @Nullable Instant dueBefore) {

    /** This filter without its choice of a call. */
    Filter toAnyCall() {
        return new Filter(null, applicants, words, changedFrom, dueFrom, dueBefore);
    }
}
