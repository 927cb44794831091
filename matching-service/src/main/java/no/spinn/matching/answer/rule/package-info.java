/** The rules as they were executed, published, since automated handling has to be documented. */
@NullMarked
package no.spinn.matching.answer.rule;

import org.jspecify.annotations.NullMarked;
