/**
 * Upload and download of attachments. The applicant sends a file; it is received on disk, checked, and stored together with
 * its row.
 */
@NullMarked
package no.spinn.applications.applying.upload;

import org.jspecify.annotations.NullMarked;
