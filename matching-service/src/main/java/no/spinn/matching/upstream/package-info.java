/**
 * What other services own, as they publish it: calls and their criteria, and the vocabulary of facts.
 */
@NullMarked
package no.spinn.matching.upstream;

import org.jspecify.annotations.NullMarked;
