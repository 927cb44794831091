/**
 * The reverse index: which stored profiles fit a call. Profiles are indexed as bitmaps. Each test of a condition costs a few
 * bitmap operations, and conditions combine them. The result is always that of {@link
 * no.spinn.criteria.condition.Interpreter} for each profile. This package does not know the store of profiles, see
 * {@link no.spinn.matching.index.reverse.ProfileSource}.
 */
@NullMarked
package no.spinn.matching.index.reverse;

import org.jspecify.annotations.NullMarked;
