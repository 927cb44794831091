/** What others hear about reports. */
@NullMarked
package no.spinn.applications.report.events;

import org.jspecify.annotations.NullMarked;
