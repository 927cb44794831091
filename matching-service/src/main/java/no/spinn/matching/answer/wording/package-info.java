/** Conditions in words, for people who want to know what is demanded and not only whether they have it. */
@NullMarked
package no.spinn.matching.answer.wording;

import org.jspecify.annotations.NullMarked;
