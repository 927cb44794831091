/** Read-only views of everything else: the journal, the export of a case, the barometer. No act is performed here. */
@NullMarked
package no.spinn.applications.record;

import org.jspecify.annotations.NullMarked;
