/** The search of the catalogue at its full size, beside the same questions put to PostgreSQL alone. */
@NullMarked
package no.spinn.benchmarks.search;

import org.jspecify.annotations.NullMarked;
