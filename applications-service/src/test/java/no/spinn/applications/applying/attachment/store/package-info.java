/** Deletion of orphan objects, without waiting for the schedule. */
@NullMarked
package no.spinn.applications.applying.attachment.store;

import org.jspecify.annotations.NullMarked;
