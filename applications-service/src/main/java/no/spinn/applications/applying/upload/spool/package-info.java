/** Bodies on disk while they come in, however slowly, without a transaction and without memory. */
@NullMarked
package no.spinn.applications.applying.upload.spool;

import org.jspecify.annotations.NullMarked;
