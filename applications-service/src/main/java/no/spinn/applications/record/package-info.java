/**
 * What can be read of all of it: the journal, the export of a case, the barometer. Only reads; no act lives here.
 */
@NullMarked
package no.spinn.applications.record;

import org.jspecify.annotations.NullMarked;
