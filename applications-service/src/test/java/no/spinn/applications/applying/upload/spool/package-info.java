/** Request bodies on disk. */
@NullMarked
package no.spinn.applications.applying.upload.spool;

import org.jspecify.annotations.NullMarked;
