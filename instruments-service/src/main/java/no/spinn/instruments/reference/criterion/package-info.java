/** Criteria: what must hold, what people score and what ranks, each with text and source. They belong to an instrument or a call. */
@NullMarked
package no.spinn.instruments.reference.criterion;

import org.jspecify.annotations.NullMarked;
