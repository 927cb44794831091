/** The barometer over HTTP, with its definition and the survey figures for comparison. */
@NullMarked
package no.spinn.applications.record.barometer.api;

import org.jspecify.annotations.NullMarked;
