/**
 * The vocabulary of errors, as RFC 9457 problem details: codes, faults with JSON pointers, and the refusals that features throw.
 * Nothing here writes a response; {@code problem.http} does.
 */
@NullMarked
package no.spinn.kit.problem;

import org.jspecify.annotations.NullMarked;
