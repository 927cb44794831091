/**
 * Conditions as trees of tests on facts, evaluated in three-valued logic because some facts are unknown. Knows neither calls
 * nor criteria; the JSON format is in {@code api}.
 */
@NullMarked
package no.spinn.matching.language.condition;

import org.jspecify.annotations.NullMarked;
