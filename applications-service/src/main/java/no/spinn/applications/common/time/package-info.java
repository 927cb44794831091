/** The database clock, and calendar days in Oslo. */
@NullMarked
package no.spinn.applications.common.time;

import org.jspecify.annotations.NullMarked;
