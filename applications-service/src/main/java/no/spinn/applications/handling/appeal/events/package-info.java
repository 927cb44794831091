/** The published events of an appeal. */
@NullMarked
package no.spinn.applications.handling.appeal.events;

import org.jspecify.annotations.NullMarked;
