/** Changes over HTTP. */
@NullMarked
package no.spinn.applications.record.change.api;

import org.jspecify.annotations.NullMarked;
