package no.spinn.applications.applying.application;

import java.time.Instant;

/**
 * The data that identify a submission.
 *
 * @param at the time of the submission, by the clock of the database
 * @param criteriaVersion the version of the call's criteria that was in force then
 * @param snapshotSha256 the hash of the submitted snapshot, in hexadecimal
 */
public record SubmissionStamp(Instant at, int criteriaVersion, String snapshotSha256) {}
