/** The end of a project: whether everything is reported and settled, and what is still missing. */
@NullMarked
package no.spinn.applications.project.closing;

import org.jspecify.annotations.NullMarked;
