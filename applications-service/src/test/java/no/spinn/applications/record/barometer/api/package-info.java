/** The barometer over HTTP. */
@NullMarked
package no.spinn.applications.record.barometer.api;

import org.jspecify.annotations.NullMarked;
