/** The published events of an extension. */
@NullMarked
package no.spinn.applications.applying.extension.events;

import org.jspecify.annotations.NullMarked;
