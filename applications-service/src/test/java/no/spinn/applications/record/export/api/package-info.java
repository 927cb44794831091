/** The export of cases over HTTP. */
@NullMarked
package no.spinn.applications.record.export.api;

import org.jspecify.annotations.NullMarked;
