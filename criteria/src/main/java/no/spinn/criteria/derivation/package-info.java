/** Facts that follow from other facts, and facts that contradict each other. */
@NullMarked
package no.spinn.criteria.derivation;

import org.jspecify.annotations.NullMarked;
