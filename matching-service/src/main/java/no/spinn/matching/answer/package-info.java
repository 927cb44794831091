/**
 * What one project or application gets as an answer: matches, verdicts, rules in words, eligibility reports. Nothing here
 * depends on what organisations store.
 */
@NullMarked
package no.spinn.matching.answer;

import org.jspecify.annotations.NullMarked;
