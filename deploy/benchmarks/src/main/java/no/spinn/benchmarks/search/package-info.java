/** The search in a catalogue of full size, beside the same statements sent to PostgreSQL alone. */
@NullMarked
package no.spinn.benchmarks.search;

import org.jspecify.annotations.NullMarked;
