/** Values of facts: their types, their JSON, their order, and truth values. Knows no vocabulary and no condition. */
@NullMarked
package no.spinn.criteria.value;

import org.jspecify.annotations.NullMarked;
