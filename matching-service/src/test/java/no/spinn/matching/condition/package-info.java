@NullMarked
package no.spinn.matching.condition;

import org.jspecify.annotations.NullMarked;
