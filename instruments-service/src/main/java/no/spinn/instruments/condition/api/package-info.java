/** Conditions as JSON. */
@NullMarked
package no.spinn.instruments.condition.api;

import org.jspecify.annotations.NullMarked;
