/** Conditions as JSON. */
@NullMarked
package no.spinn.instruments.reference.condition.api;

import org.jspecify.annotations.NullMarked;
