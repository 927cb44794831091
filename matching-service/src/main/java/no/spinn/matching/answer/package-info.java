/**
 * Answers to a question about one project: matches, verdicts, rules in words, eligibility reports.
 */
@NullMarked
package no.spinn.matching.answer;

import org.jspecify.annotations.NullMarked;
