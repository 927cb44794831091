/** Where the bytes of attachments are kept: in PostgreSQL, together with the rows, or in an S3-compatible store. In both, bytes that no row knows of are let go. */
@NullMarked
package no.spinn.applications.applying.attachment.store;

import org.jspecify.annotations.NullMarked;
