/** The working days of Norway. */
@NullMarked
package no.spinn.applications.common.calendar;

import org.jspecify.annotations.NullMarked;
