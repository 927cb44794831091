/** Follow-up and closing of a project over HTTP. */
@NullMarked
package no.spinn.applications.project.closing.api;

import org.jspecify.annotations.NullMarked;
