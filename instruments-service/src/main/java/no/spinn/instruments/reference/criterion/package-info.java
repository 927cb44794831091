/** Criteria of instruments and calls: conditions that must hold, conditions that rank, and criteria that people score, each with text and source. */
@NullMarked
package no.spinn.instruments.reference.criterion;

import org.jspecify.annotations.NullMarked;
