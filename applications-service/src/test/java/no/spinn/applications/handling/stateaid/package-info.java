/** What has to be said of state aid, and over which time it is added up. */
@NullMarked
package no.spinn.applications.handling.stateaid;

import org.jspecify.annotations.NullMarked;
