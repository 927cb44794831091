@NullMarked
package no.spinn.criteria.value;

import org.jspecify.annotations.NullMarked;
