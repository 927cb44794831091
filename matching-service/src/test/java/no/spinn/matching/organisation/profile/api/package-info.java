/** Profiles as an integrator meets them. */
@NullMarked
package no.spinn.matching.organisation.profile.api;

import org.jspecify.annotations.NullMarked;
