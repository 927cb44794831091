/** The rules for state aid, and the period in which it is added up. */
@NullMarked
package no.spinn.applications.handling.stateaid;

import org.jspecify.annotations.NullMarked;
