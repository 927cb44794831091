@NullMarked
package no.spinn.matching.answer.match;

import org.jspecify.annotations.NullMarked;
