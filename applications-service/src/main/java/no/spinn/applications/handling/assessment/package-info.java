/**
 * From formal check to a ranked list: assessors who are impartial, their scores with reasons, what they agree on, and the
 * order that follows. Decides nothing.
 */
@NullMarked
package no.spinn.applications.handling.assessment;

import org.jspecify.annotations.NullMarked;
