/**
 * Receives request bodies on disk, however slow the sender, without a transaction and without holding the body in memory.
 */
@NullMarked
package no.spinn.applications.applying.upload.spool;

import org.jspecify.annotations.NullMarked;
