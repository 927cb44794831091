/** Tests of the barometer over HTTP. */
@NullMarked
package no.spinn.applications.barometer.api;

import org.jspecify.annotations.NullMarked;
