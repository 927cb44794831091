/** Tests of the barometer. */
@NullMarked
package no.spinn.applications.barometer;

import org.jspecify.annotations.NullMarked;
