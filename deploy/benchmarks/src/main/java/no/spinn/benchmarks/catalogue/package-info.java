/**
 * Generates a catalogue of any size, the same each time, and writes it to instruments-service as providers do. Nothing is
 * measured here.
 */
@NullMarked
package no.spinn.benchmarks.catalogue;

import org.jspecify.annotations.NullMarked;
