/** Writes conditions in words, for people who want to read what a criterion demands. */
@NullMarked
package no.spinn.matching.answer.wording;

import org.jspecify.annotations.NullMarked;
