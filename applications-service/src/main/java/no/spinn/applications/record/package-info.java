/** What can be read and followed of everything else: the journal, changes and their webhooks, the export of a case, the barometer. No act is performed here. */
@NullMarked
package no.spinn.applications.record;

import org.jspecify.annotations.NullMarked;
