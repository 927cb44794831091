@NullMarked
package no.spinn.matching.answer.wording;

import org.jspecify.annotations.NullMarked;
