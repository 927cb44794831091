/** The export of one case for an archive: all documents in one ZIP file, with the metadata that an archive needs. */
@NullMarked
package no.spinn.applications.record.export;

import org.jspecify.annotations.NullMarked;
