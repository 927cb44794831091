/** Fills databases with what would take too long through the API, as the API would write it. */
@NullMarked
package no.spinn.local.seed;

import org.jspecify.annotations.NullMarked;
