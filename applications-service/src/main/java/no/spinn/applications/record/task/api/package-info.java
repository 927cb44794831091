/** Tasks over HTTP, as a list and as a calendar. */
@NullMarked
package no.spinn.applications.record.task.api;

import org.jspecify.annotations.NullMarked;
