/** What other services hear of the vocabulary. */
@NullMarked
package no.spinn.instruments.reference.fact.events;

import org.jspecify.annotations.NullMarked;
