/** Trees of tests on facts: how they are read and type-checked against the vocabulary. They are evaluated elsewhere, by matching-service. */
@NullMarked
package no.spinn.instruments.reference.condition;

import org.jspecify.annotations.NullMarked;
