package no.spinn.applications.applying.application;

import java.time.Instant;
import no.spinn.applications.applying.extension.Lateness;
import org.jspecify.annotations.Nullable;

/**
 * The data that identify a submission.
 *
 * @param at the time of the submission, by the clock of the database
 * @param criteriaVersion the version of the call's criteria that was in force then
 * @param snapshotSha256 the hash of the submitted snapshot, in hexadecimal
 * @param late null for a submission before the deadline of the call
 */
public record SubmissionStamp(
        Instant at,
        int criteriaVersion,
        String snapshotSha256,
        @Nullable Lateness late) {}
