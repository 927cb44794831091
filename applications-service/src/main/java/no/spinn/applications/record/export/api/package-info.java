/** The export of a case over HTTP, and the JSON that describes it. */
@NullMarked
package no.spinn.applications.record.export.api;

import org.jspecify.annotations.NullMarked;
