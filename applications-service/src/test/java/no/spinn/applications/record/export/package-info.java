/** Tests of file names in an archive. */
@NullMarked
package no.spinn.applications.record.export;

import org.jspecify.annotations.NullMarked;
