/**
 * The vocabulary: definitions of facts, and the strict reading of values and conditions that people and callers send. Every
 * fault is reported at its place, in three languages.
 */
@NullMarked
package no.spinn.criteria.vocabulary;

import org.jspecify.annotations.NullMarked;
