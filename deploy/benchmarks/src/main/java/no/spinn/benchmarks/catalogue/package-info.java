/**
 * Writes to instruments-service as providers do, and invents what they would write: a catalogue of any size, the same each
 * time. What is measured on it is elsewhere.
 */
@NullMarked
package no.spinn.benchmarks.catalogue;

import org.jspecify.annotations.NullMarked;
