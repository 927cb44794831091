/** Bodies on disk. */
@NullMarked
package no.spinn.applications.upload.spool;

import org.jspecify.annotations.NullMarked;
