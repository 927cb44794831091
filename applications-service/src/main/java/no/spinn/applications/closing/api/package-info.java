/** Follow-up at a glance, and closing, over HTTP. */
@NullMarked
package no.spinn.applications.closing.api;

import org.jspecify.annotations.NullMarked;
