/** Clearing away without waiting for the clock. */
@NullMarked
package no.spinn.applications.attachment.store;

import org.jspecify.annotations.NullMarked;
