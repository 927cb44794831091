/** The export of one case for an archive: all of its documents in one ZIP file, with what an archive needs to know of them. */
@NullMarked
package no.spinn.applications.record.export;

import org.jspecify.annotations.NullMarked;
