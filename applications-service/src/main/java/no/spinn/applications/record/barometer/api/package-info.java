/** The barometer over HTTP, with its definition and the figures that it is to be seen beside. */
@NullMarked
package no.spinn.applications.record.barometer.api;

import org.jspecify.annotations.NullMarked;
