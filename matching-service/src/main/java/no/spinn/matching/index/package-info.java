/**
 * The two indexes in memory: from one project to all calls (forward), and from one call to all profiles (reverse). They give
 * verdicts and counts; explanations are the task of {@code answer}.
 */
@NullMarked
package no.spinn.matching.index;

import org.jspecify.annotations.NullMarked;
