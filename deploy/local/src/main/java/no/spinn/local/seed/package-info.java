/** Inserts data directly into databases, in the form that the API writes it, where the API would take too long. */
@NullMarked
package no.spinn.local.seed;

import org.jspecify.annotations.NullMarked;
