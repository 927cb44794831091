/** The replicas of a service: their addresses, which of them are ready, and connections to them. */
@NullMarked
package no.spinn.portal.replica;

import org.jspecify.annotations.NullMarked;
