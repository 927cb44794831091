/** Clearing away without waiting for the clock. */
@NullMarked
package no.spinn.applications.applying.attachment.store;

import org.jspecify.annotations.NullMarked;
