/**
 * Norwegian organisations by their number: what Enhetsregisteret says of them, or the extract of public organisations, and the facts
 * that follow from it by the rules of {@link no.spinn.instruments.reference.organisation.FactRule}.
 */
@NullMarked
package no.spinn.instruments.reference.organisation;

import org.jspecify.annotations.NullMarked;
