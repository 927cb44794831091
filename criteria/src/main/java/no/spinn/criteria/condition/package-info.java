/**
 * Conditions as trees of tests on facts: their JSON, and their evaluation in three-valued logic, because some facts are unknown.
 * Knows no vocabulary.
 */
@NullMarked
package no.spinn.criteria.condition;

import org.jspecify.annotations.NullMarked;
