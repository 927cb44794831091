@NullMarked
package no.spinn.matching.language.condition;

import org.jspecify.annotations.NullMarked;
