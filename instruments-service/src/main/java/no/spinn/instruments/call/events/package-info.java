/** What other services hear of calls. Drafts are never heard of. */
@NullMarked
package no.spinn.instruments.call.events;

import org.jspecify.annotations.NullMarked;
