/** Conditions: trees of tests on facts, read and type-checked against the vocabulary. matching-service evaluates them. */
@NullMarked
package no.spinn.instruments.reference.condition;

import org.jspecify.annotations.NullMarked;
