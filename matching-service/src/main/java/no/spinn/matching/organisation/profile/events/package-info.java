/** Keeps the index of profiles equal to what is stored, whichever replica has stored it. */
@NullMarked
package no.spinn.matching.organisation.profile.events;

import org.jspecify.annotations.NullMarked;
