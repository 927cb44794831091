/** Entities that belong to one organisation: an owner, a name, and invisibility to everyone else. */
@NullMarked
package no.spinn.kit.ownership;

import org.jspecify.annotations.NullMarked;
