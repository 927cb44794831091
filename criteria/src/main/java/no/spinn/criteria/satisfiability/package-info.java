/** Decides whether conditions can be met together, and whether one follows from others, without knowing any facts. */
@NullMarked
package no.spinn.criteria.satisfiability;

import org.jspecify.annotations.NullMarked;
