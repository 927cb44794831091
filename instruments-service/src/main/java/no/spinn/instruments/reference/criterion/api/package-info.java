/** Criteria as JSON, and the check of criteria that somebody has written. */
@NullMarked
package no.spinn.instruments.reference.criterion.api;

import org.jspecify.annotations.NullMarked;
