/** The barometer over HTTP, for everybody. */
@NullMarked
package no.spinn.applications.barometer.api;

import org.jspecify.annotations.NullMarked;
