/** What all entities of organisations have in common: an owner, a name, and invisibility to everyone else. */
@NullMarked
package no.spinn.matching.organisation.ownership;

import org.jspecify.annotations.NullMarked;
