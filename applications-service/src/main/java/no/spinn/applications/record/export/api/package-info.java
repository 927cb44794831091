/** The export of a case over HTTP, and its JSON metadata. */
@NullMarked
package no.spinn.applications.record.export.api;

import org.jspecify.annotations.NullMarked;
