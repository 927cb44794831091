/** The end of a project: that all is reported and settled; and how far it is from there. */
@NullMarked
package no.spinn.applications.project.closing;

import org.jspecify.annotations.NullMarked;
