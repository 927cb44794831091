/** Bodies on disk while they come in, however slowly, without a transaction and without memory. */
@NullMarked
package no.spinn.applications.upload.spool;

import org.jspecify.annotations.NullMarked;
