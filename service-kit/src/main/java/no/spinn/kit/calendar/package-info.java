/** Calendars to subscribe to (RFC 5545), with deadlines in the time zone of Norway. */
@NullMarked
package no.spinn.kit.calendar;

import org.jspecify.annotations.NullMarked;
