/** What other services hear of the vocabulary. */
@NullMarked
package no.spinn.instruments.fact.events;

import org.jspecify.annotations.NullMarked;
