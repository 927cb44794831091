/**
 * One request for many acts: all of them or none, or each for itself. A service says what an item does; the kit has transactions,
 * keys and outcomes.
 */
@NullMarked
package no.spinn.kit.bulk;

import org.jspecify.annotations.NullMarked;
