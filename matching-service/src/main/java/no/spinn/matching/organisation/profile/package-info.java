/**
 * Saved profiles: what an organisation has said of itself and of a project, so that calls can find it. A profile belongs to the
 * organisation that saved it, and to others it does not exist; all that they learn is how many there are, see {@link
 * no.spinn.matching.organisation.reach}.
 */
@NullMarked
package no.spinn.matching.organisation.profile;

import org.jspecify.annotations.NullMarked;
