/** Follow-up at a glance, and closing, over HTTP. */
@NullMarked
package no.spinn.applications.project.closing.api;

import org.jspecify.annotations.NullMarked;
