/** Parts of answers that matches, explanations and reports share. */
@NullMarked
package no.spinn.matching.answer.verdict.api;

import org.jspecify.annotations.NullMarked;
