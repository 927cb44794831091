/** Criteria as JSON, and the checks of criteria in requests. */
@NullMarked
package no.spinn.instruments.reference.criterion.api;

import org.jspecify.annotations.NullMarked;
