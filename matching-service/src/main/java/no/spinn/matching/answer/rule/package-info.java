/** The executed rules as public documentation, because automated case handling has to be documented. */
@NullMarked
package no.spinn.matching.answer.rule;

import org.jspecify.annotations.NullMarked;
