package no.spinn.applications.applying.application;

import java.time.Instant;

/**
 * What fixes an application at the moment of submission.
 *
 * @param at by the clock of the database
 * @param criteriaVersion the version of the call's criteria that was in force
 * @param snapshotSha256 of the submitted snapshot, in hexadecimal
 */
public record SubmissionStamp(Instant at, int criteriaVersion, String snapshotSha256) {}
