/**
 * The reverse question: which stored profiles fit a call. Profiles are indexed as bitmaps, one test of a condition costs a few
 * bitmap operations, and a condition is their algebra; what it answers is always what {@link no.spinn.matching.language.condition.Interpreter}
 * would say of each profile. Where profiles are stored is no business of this package, see {@link
 * no.spinn.matching.index.reverse.ProfileSource}.
 */
@NullMarked
package no.spinn.matching.index.reverse;

import org.jspecify.annotations.NullMarked;
