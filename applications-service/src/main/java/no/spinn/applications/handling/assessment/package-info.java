/**
 * From formal check to a ranked list: impartial assessors, their scores with reasons, the consensus, and the resulting
 * order. Decides nothing.
 */
@NullMarked
package no.spinn.applications.handling.assessment;

import org.jspecify.annotations.NullMarked;
