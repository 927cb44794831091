/** Grants that are state aid: on what basis each is given, how much de minimis aid an undertaking has had, and the register of awards. */
@NullMarked
package no.spinn.applications.stateaid;

import org.jspecify.annotations.NullMarked;
