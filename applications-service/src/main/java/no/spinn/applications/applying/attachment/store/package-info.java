/**
 * Stores the bytes of attachments: in PostgreSQL with the rows, or in an S3-compatible store. Both delete bytes that belong
 * to no row.
 */
@NullMarked
package no.spinn.applications.applying.attachment.store;

import org.jspecify.annotations.NullMarked;
