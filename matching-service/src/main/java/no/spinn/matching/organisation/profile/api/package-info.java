/** Profiles over HTTP, and the calls that fit them. */
@NullMarked
package no.spinn.matching.organisation.profile.api;

import org.jspecify.annotations.NullMarked;
