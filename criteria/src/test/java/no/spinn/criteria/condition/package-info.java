@NullMarked
package no.spinn.criteria.condition;

import org.jspecify.annotations.NullMarked;
