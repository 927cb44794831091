/** The published events of an application. */
@NullMarked
package no.spinn.applications.applying.application.events;

import org.jspecify.annotations.NullMarked;
