/**
 * Assesses submitted applications against the criteria of their call. A report advises the formal check; it decides nothing.
 */
@NullMarked
package no.spinn.matching.answer.eligibility;

import org.jspecify.annotations.NullMarked;
