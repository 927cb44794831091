/** What other services hear of calls. Drafts are never heard of. */
@NullMarked
package no.spinn.instruments.catalogue.call.events;

import org.jspecify.annotations.NullMarked;
