/** Conditions as trees of tests on facts, and what they are worth when some facts are unknown. Knows neither calls nor criteria, and nothing of how conditions are written down. */
@NullMarked
package no.spinn.matching.language.condition;

import org.jspecify.annotations.NullMarked;
