/** The events about calls. Drafts have none. */
@NullMarked
package no.spinn.instruments.catalogue.call.events;

import org.jspecify.annotations.NullMarked;
